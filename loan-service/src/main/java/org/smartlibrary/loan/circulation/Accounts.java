package org.smartlibrary.loan.circulation;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.loan.patron.ReaderId;

/** The readers' accounts, one document each: no limit is ever exceeded, whoever lends at once. */
public interface Accounts extends HoldPlaces {

  /** Takes a place for a loan unless the limit is reached; a loan that has one keeps it. */
  Claimed claim(ReaderId reader, LoanPlace place, int limit);

  /** Gives the place of a loan back; one that has none changes nothing. */
  void leave(ReaderId reader, LoanId loan);

  Optional<Account> find(ReaderId reader);

  /** Takes the account of a reader out who is erased. */
  void forget(ReaderId reader);

  /** The next accounts behind this reader's, by their names; from the first one for null. */
  List<Account> behind(@Nullable ReaderId reader, int limit);

  /** What became of a claim. */
  sealed interface Claimed {

    /**
     * With so many places taken, this one included.
     *
     * @param waits whether the reader waits for anything
     */
    record Granted(int taken, boolean waits) implements Claimed {}

    record LimitReached(int taken) implements Claimed {}

    /** A request with the same key has taken this place before. */
    record TakenBefore(LoanPlace place) implements Claimed {}
  }
}
