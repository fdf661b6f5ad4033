package org.smartlibrary.catalog.feed;

import java.util.Optional;

/**
 * Notices when pages come again in a circle, however long it is and wherever it begins, and
 * remembers one page for it (Brent's algorithm).
 */
public record LoopGuard(long mark, long steps, long power) {

  public static final LoopGuard START = new LoopGuard(0, 0, 0);

  /** The guard after one more page; empty when it had been there before. */
  Optional<LoopGuard> after(long page) {
    if (power == 0) {
      return Optional.of(new LoopGuard(page, 0, 1));
    }
    if (page == mark) {
      return Optional.empty();
    }
    return Optional.of(
        steps + 1 == power
            ? new LoopGuard(page, 0, power * 2)
            : new LoopGuard(mark, steps + 1, power));
  }
}
