package org.smartlibrary.loan.circulation;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.starter.security.Isil;

/** In whose hands a copy is: exactly one holder at any time. */
public sealed interface Custody {

  /** It can be taken home. */
  record OnShelf(Isil at) implements Custody {}

  record OnLoan(Loan loan) implements Custody {}

  /** It stands on the shelf and is to be fetched from there for somebody. */
  record Reserved(Isil at, Turn turn) implements Custody {}

  /** It waits for its reader, and how long. */
  record OnHoldShelf(Isil at, Turn turn, Instant until) implements Custody {}

  record InTransit(Transit transit) implements Custody {}

  /**
   * It has come in and is in the librarian's hands: where it goes is being found out.
   *
   * @param turn for whom it came; null when the line has still to be asked
   */
  record BeingSorted(Isil at, @Nullable Turn turn) implements Custody {}

  /** The loan is closed and its copy is to be paid for; whose it was is known if it turns up. */
  record Lost(Loan loan, Instant since) implements Custody {}

  /** The reader says it was returned, the library has not found it; the loan is still open. */
  record ClaimedReturned(Loan loan, Instant since) implements Custody {}

  /**
   * It is not where it should be, and nobody knows where it is.
   *
   * @param at where it was looked for in vain
   */
  record Missing(Isil at, Instant since) implements Custody {

    public Missing {
      since = since.truncatedTo(ChronoUnit.MILLIS);
    }
  }

  /** Where it is, or was last seen by a library. */
  default Isil where() {
    return switch (this) {
      case OnShelf(var at) -> at;
      case OnLoan(var loan) -> loan.library();
      case Reserved(var at, _) -> at;
      case OnHoldShelf(var at, _, _) -> at;
      case InTransit(var transit) -> transit.from();
      case BeingSorted(var at, _) -> at;
      case Lost(var loan, _) -> loan.library();
      case ClaimedReturned(var loan, _) -> loan.library();
      case Missing(var at, _) -> at;
    };
  }

  /** The loan that is not closed. */
  default Optional<Loan> openLoan() {
    return switch (this) {
      case OnLoan(var loan) -> Optional.of(loan);
      case ClaimedReturned(var loan, _) -> Optional.of(loan);
      case OnShelf _, Reserved _, OnHoldShelf _, InTransit _, BeingSorted _, Lost _, Missing _ ->
          Optional.empty();
    };
  }

  /** For whom it is kept. */
  default Optional<Turn> keptFor() {
    return switch (this) {
      case Reserved(_, var turn) -> Optional.of(turn);
      case OnHoldShelf(_, var turn, _) -> Optional.of(turn);
      case InTransit(var transit) -> transit.forWhom();
      case BeingSorted(_, var turn) -> Optional.ofNullable(turn);
      case OnShelf _, OnLoan _, Lost _, ClaimedReturned _, Missing _ -> Optional.empty();
    };
  }
}
