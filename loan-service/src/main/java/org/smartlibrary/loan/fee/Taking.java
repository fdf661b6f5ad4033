package org.smartlibrary.loan.fee;

/** What became of a sum that a reader paid. */
public sealed interface Taking {

  /**
   * It was booked.
   *
   * @param change what nothing was owed for any more, since somebody else paid at the same time
   */
  record Taken(Money booked, Money change) implements Taking {}

  record MoreThanOwed(Money owed) implements Taking {}

  /** Under the same key another sum was paid, or another reader paid. */
  record KeyReused() implements Taking {}
}
