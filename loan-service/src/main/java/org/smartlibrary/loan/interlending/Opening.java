package org.smartlibrary.loan.interlending;

/** What comes of a wish. */
public sealed interface Opening {

  /** It is written down, and the first supplier asked; {@code created} when it was not before. */
  record Opened(InterlibraryRequest request, boolean created) implements Opening {}

  /** The library, or one below it, has a copy on the shelf. */
  record HeldHere() implements Opening {}

  /** The same key came with another wish. */
  record OtherWish() implements Opening {}
}
