package org.smartlibrary.federation.union;

import java.util.List;

/**
 * Which records are wanted whole, in what order, and from where on.
 *
 * @param orders empty for the best first
 * @param skip how many are passed over, at most {@link #DEEPEST} together with {@code size}
 */
public record Selection(
    Criterion criterion, LibraryScope scope, List<Order> orders, int skip, int size) {

  /**
   * So far a result can be looked into by position: what lies behind is told apart by the query.
   */
  public static final int DEEPEST = 10_000;

  public Selection {
    orders = List.copyOf(orders);
    if (skip < 0 || size < 0 || skip + size > DEEPEST) {
      throw new IllegalArgumentException("Records %d + %d".formatted(skip, size));
    }
  }

  /** One thing to sort by. */
  public record Order(By by, boolean descending) {}

  /** What records can be sorted by. */
  public enum By {
    TITLE,
    YEAR,
    CHANGED
  }
}
