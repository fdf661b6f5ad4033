package org.smartlibrary.loan.sip2;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.smartlibrary.loan.fee.Money;

/**
 * A reader's account as a machine may show it to whoever holds the card. Address and telephone are
 * not in it: no machine needs them.
 *
 * @param lists each list's entries: barcodes, titles, or fees
 * @param why the sentence that stands on the screen when something is barred
 */
public record Account(
    String card,
    String name,
    Set<Bar> bars,
    Money owed,
    Money debtLimit,
    int loanLimit,
    int holdLimit,
    Map<AccountList, List<String>> lists,
    Optional<Refusal> why) {

  public Account {
    bars = Set.copyOf(bars);
    lists = Map.copyOf(lists);
  }

  public List<String> list(AccountList list) {
    return lists.getOrDefault(list, List.of());
  }

  /** Never a reader's data. */
  @Override
  public String toString() {
    return "an account";
  }
}
