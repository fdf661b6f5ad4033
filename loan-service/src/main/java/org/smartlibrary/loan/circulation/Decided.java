package org.smartlibrary.loan.circulation;

/** A decision that stands in the copy's document. */
sealed interface Decided<T> {

  /** The copy when all that follows from the decision is done. */
  Copy copy();

  record Anew<T>(T about, Copy copy) implements Decided<T> {}

  record Before<T>(Answered answered, Copy copy) implements Decided<T> {}
}
