package org.smartlibrary.loan.digital;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.smartlibrary.loan.stock.UnionId;
import org.smartlibrary.starter.security.Isil;

/**
 * How often a title may be lent at once, and what of that each lot was promised. A promise is
 * written here before its lot may lend more, and taken back here after its lot lends less: what all
 * lots may lend is never above the licence, whoever dies in between.
 *
 * @param shares what is set aside for provinces
 * @param promised how much each lot may lend at most, by its name
 */
public record Licence(
    LicenceId id,
    UnionId title,
    Isil owner,
    String about,
    int copies,
    int days,
    Map<Isil, Integer> shares,
    Map<String, Integer> promised,
    long version) {

  public Licence {
    shares = Map.copyOf(shares);
    promised = Map.copyOf(promised);
    if (copies < 0 || days < 1 || sum(shares) > copies) {
      throw new IllegalArgumentException("the shares are more than the licence: " + id);
    }
  }

  /**
   * What each lot should have: the provinces their shares, and the rest in lots of one document.
   */
  Map<String, Integer> wanted() {
    Map<String, Integer> wanted = new LinkedHashMap<>();
    new TreeMap<>(shares).forEach((province, size) -> wanted.put(province.value(), size));
    int rest = copies - sum(shares);
    for (int number = 0; rest > 0; number++) {
      int size = Math.min(rest, Lot.LARGEST);
      wanted.put(String.valueOf(number), size);
      rest -= size;
    }
    promised.keySet().forEach(lot -> wanted.putIfAbsent(lot, 0));
    return wanted;
  }

  /** Whether every lot was promised what it should have. */
  public boolean isSettled() {
    return wanted().entrySet().stream()
        .allMatch(lot -> promised.getOrDefault(lot.getKey(), 0).equals(lot.getValue()));
  }

  /** A lot lends no more than this: the rest is free for others. */
  Licence takenBack(String lot, int left) {
    Map<String, Integer> next = new LinkedHashMap<>(promised);
    next.put(lot, left);
    return promising(next);
  }

  /** As much of what is wanted as there is; empty when nobody can be promised more. */
  Optional<Licence> promisingMore() {
    int free = copies - sum(promised);
    Map<String, Integer> next = new LinkedHashMap<>(promised);
    for (var lot : wanted().entrySet()) {
      int has = next.getOrDefault(lot.getKey(), 0);
      int more = Math.min(free, lot.getValue() - has);
      if (more > 0) {
        next.put(lot.getKey(), has + more);
        free -= more;
      }
    }
    return next.equals(promised) ? Optional.empty() : Optional.of(promising(next));
  }

  Licence agreed(Licence terms) {
    return new Licence(
        id,
        terms.title,
        terms.owner,
        terms.about,
        terms.copies,
        terms.days,
        terms.shares,
        promised,
        version + 1);
  }

  boolean saysTheSameAs(Licence terms) {
    return agreed(terms).equals(promising(promised));
  }

  private Licence promising(Map<String, Integer> next) {
    return new Licence(id, title, owner, about, copies, days, shares, next, version + 1);
  }

  private static int sum(Map<?, Integer> parts) {
    return parts.values().stream().mapToInt(Integer::intValue).sum();
  }
}
