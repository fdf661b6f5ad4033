package org.smartlibrary.loan.hold;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.smartlibrary.loan.member.Libraries;
import org.smartlibrary.loan.stock.StockItem;
import org.smartlibrary.starter.security.Isil;

/**
 * In which order copies are tried for a pick-up: by how near they are in the hierarchy, then by
 * distance, where a library that has to fetch much already counts as further away.
 */
public final class Nearness {

  /** Where the place of a library is not known, it is as far as the country is wide. */
  private static final double UNKNOWN_KM = 5_000;

  private final Libraries libraries;
  private final double kilometresACopy;

  public Nearness(Libraries libraries, double kilometresACopy) {
    this.libraries = libraries;
    this.kilometresACopy = kilometresACopy;
  }

  /** A copy that stands free, where, and what it would satisfy. */
  public record Free(StockItem copy, Isil at, Set<Wish> wishes) {}

  /**
   * The best first.
   *
   * @param toFetch how many copies a library has still to fetch
   */
  public List<Free> order(Isil pickup, Collection<Free> free, Map<Isil, Long> toFetch) {
    return free.stream()
        .sorted(
            Comparator.<Free, Reach>comparing(each -> Reach.between(pickup, each.at(), libraries))
                .thenComparingDouble(each -> cost(pickup, each.at(), toFetch))
                .thenComparing(each -> each.copy().key().value()))
        .toList();
  }

  private double cost(Isil pickup, Isil at, Map<Isil, Long> toFetch) {
    double away = at.equals(pickup) ? 0 : libraries.kilometres(pickup, at).orElse(UNKNOWN_KM);
    return away + toFetch.getOrDefault(at, 0L) * kilometresACopy;
  }
}
