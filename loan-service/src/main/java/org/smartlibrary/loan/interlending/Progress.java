package org.smartlibrary.loan.interlending;

import java.time.Instant;
import java.util.Optional;

/** Where a request is, from the wish to the copy's way home. */
public sealed interface Progress {

  /** Written down; nobody was asked yet. */
  record Requested() implements Progress {}

  /** The supplier has it in its list until then. */
  record Asked(Party supplier, Instant answerBy) implements Progress {}

  /** The supplier promised to ship it until then. */
  record WillSupply(Party supplier, Instant shipBy) implements Progress {}

  /** The supplier cannot now, and is asked once more then. */
  record Retry(Party supplier, String reason, Instant after) implements Progress {}

  /** On its way to the library that asked. */
  record Shipped(Supply supply) implements Progress {}

  /** There, and not yet with the reader. */
  record Received(Supply supply) implements Progress {}

  /** With the reader. */
  record OnLoan(Supply supply) implements Progress {}

  /** On its way home. */
  record Returned(Supply supply) implements Progress {}

  /** Home. */
  record Completed(Supply supply) implements Progress {}

  /** A copy was delivered that stays: nothing comes back. */
  record CopyCompleted(Supply supply) implements Progress {}

  /** Everybody in the rota was asked in vain. */
  record Unfilled() implements Progress {}

  /** Not wanted any more. */
  record Cancelled() implements Progress {}

  /** The names by which lists are asked for. */
  enum Name {
    REQUESTED,
    ASKED,
    WILL_SUPPLY,
    RETRY,
    SHIPPED,
    RECEIVED,
    ON_LOAN,
    RETURNED,
    COMPLETED,
    COPY_COMPLETED,
    UNFILLED,
    CANCELLED
  }

  default Name name() {
    return switch (this) {
      case Requested _ -> Name.REQUESTED;
      case Asked _ -> Name.ASKED;
      case WillSupply _ -> Name.WILL_SUPPLY;
      case Retry _ -> Name.RETRY;
      case Shipped _ -> Name.SHIPPED;
      case Received _ -> Name.RECEIVED;
      case OnLoan _ -> Name.ON_LOAN;
      case Returned _ -> Name.RETURNED;
      case Completed _ -> Name.COMPLETED;
      case CopyCompleted _ -> Name.COPY_COMPLETED;
      case Unfilled _ -> Name.UNFILLED;
      case Cancelled _ -> Name.CANCELLED;
    };
  }

  /** Whether nothing can happen any more. */
  default boolean isOver() {
    return switch (this) {
      case Completed _, CopyCompleted _, Unfilled _, Cancelled _ -> true;
      case Requested _, Asked _, WillSupply _, Retry _ -> false;
      case Shipped _, Received _, OnLoan _, Returned _ -> false;
    };
  }

  /** Whether the reader waits for it no more. */
  default boolean isServed() {
    return switch (this) {
      case OnLoan _, Returned _, Completed _, CopyCompleted _, Unfilled _, Cancelled _ -> true;
      case Requested _, Asked _, WillSupply _, Retry _, Shipped _, Received _ -> false;
    };
  }

  /** Whose turn it is, or whose copy it is. */
  default Optional<Party> turn() {
    return switch (this) {
      case Asked asked -> Optional.of(asked.supplier());
      case WillSupply promised -> Optional.of(promised.supplier());
      case Retry retry -> Optional.of(retry.supplier());
      case Requested _, Unfilled _, Cancelled _ -> Optional.empty();
      case Shipped _, Received _, OnLoan _, Returned _ -> copy().map(Supply::supplier);
      case Completed _, CopyCompleted _ -> copy().map(Supply::supplier);
    };
  }

  /** The copy, once there is one. */
  default Optional<Supply> copy() {
    return switch (this) {
      case Shipped shipped -> Optional.of(shipped.supply());
      case Received received -> Optional.of(received.supply());
      case OnLoan lent -> Optional.of(lent.supply());
      case Returned returned -> Optional.of(returned.supply());
      case Completed completed -> Optional.of(completed.supply());
      case CopyCompleted delivered -> Optional.of(delivered.supply());
      case Requested _, Asked _, WillSupply _, Retry _, Unfilled _, Cancelled _ -> Optional.empty();
    };
  }

  /** When the clock itself moves it on. */
  default Optional<Instant> deadline() {
    return switch (this) {
      case Requested _ -> Optional.of(Instant.EPOCH);
      case Asked asked -> Optional.of(asked.answerBy());
      case WillSupply promised -> Optional.of(promised.shipBy());
      case Retry retry -> Optional.of(retry.after());
      case Shipped _, Received _, OnLoan _, Returned _ -> Optional.empty();
      case Completed _, CopyCompleted _, Unfilled _, Cancelled _ -> Optional.empty();
    };
  }
}
