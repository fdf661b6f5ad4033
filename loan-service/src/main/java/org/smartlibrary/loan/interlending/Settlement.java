package org.smartlibrary.loan.interlending;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.smartlibrary.loan.fee.Money;

/**
 * What one library has to settle with another for a month.
 *
 * @param supplied copies that the library shipped to the partner
 * @param received copies that it had from the partner
 * @param earned what the partner owes for the first
 * @param owed what the library owes for the second
 */
public record Settlement(
    AgencyId library, AgencyId partner, long supplied, long received, Money earned, Money owed) {

  private static final Comparator<Settlement> ORDER =
      Comparator.comparing((Settlement line) -> line.library().written())
          .thenComparing(line -> line.partner().written());

  /** What is left when both pay. */
  public Money balance() {
    return earned.minus(owed);
  }

  /** Each pair from both sides, so that the sum of all balances is nothing. */
  static List<Settlement> of(List<Supplied> month) {
    Map<String, Settlement> lines = new TreeMap<>();
    for (Supplied one : month) {
      add(
          lines,
          new Settlement(one.supplier(), one.requester(), one.copies(), 0, one.cost(), Money.ZERO));
      add(
          lines,
          new Settlement(one.requester(), one.supplier(), 0, one.copies(), Money.ZERO, one.cost()));
    }
    List<Settlement> all = new ArrayList<>(lines.values());
    all.sort(ORDER);
    return all;
  }

  private static void add(Map<String, Settlement> lines, Settlement line) {
    lines.merge(line.library().written() + ' ' + line.partner().written(), line, Settlement::plus);
  }

  private Settlement plus(Settlement other) {
    return new Settlement(
        library,
        partner,
        supplied + other.supplied,
        received + other.received,
        earned.plus(other.earned),
        owed.plus(other.owed));
  }
}
