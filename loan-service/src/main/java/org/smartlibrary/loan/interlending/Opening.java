package org.smartlibrary.loan.interlending;

import org.jspecify.annotations.Nullable;

/** What comes of a wish. */
public sealed interface Opening {

  /** It is written down, and the first supplier asked; {@code created} when it was not before. */
  record Opened(InterlibraryRequest request, boolean created) implements Opening {}

  /** The library, or one below it, has a copy on the shelf. */
  record HeldHere() implements Opening {}

  /** The same key came with another wish. */
  record OtherWish() implements Opening {}

  /** A regulation stands against a reader's wish; with what was met and what may be. */
  record Refused(WishRule rule, @Nullable String met, @Nullable String limit) implements Opening {

    static Refused of(WishRule rule) {
      return new Refused(rule, null, null);
    }

    static Refused of(WishRule rule, Object met, Object limit) {
      return new Refused(rule, met.toString(), limit.toString());
    }
  }
}
