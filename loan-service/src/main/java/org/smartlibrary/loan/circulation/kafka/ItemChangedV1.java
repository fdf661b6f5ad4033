package org.smartlibrary.loan.circulation.kafka;

import org.jspecify.annotations.Nullable;
import org.smartlibrary.loan.circulation.Copy;
import org.smartlibrary.loan.circulation.Custody;
import org.smartlibrary.loan.circulation.Loan;
import org.smartlibrary.loan.circulation.Step;

/** The data of {@code item-changed.v1}: how a copy stands, and nothing of any reader. */
record ItemChangedV1(
    String isil,
    String barcode,
    String controlNumber,
    Status status,
    String at,
    @Nullable String due,
    long version,
    String changedAt) {

  static final String TYPE = "org.smartlibrary.loan.item-changed.v1";

  enum Status {
    AVAILABLE,
    ON_LOAN,
    ON_HOLD_SHELF,
    RESERVED,
    IN_TRANSIT,
    LOST,
    CLAIMED_RETURNED,
    MISSING,
    WITHDRAWN
  }

  static ItemChangedV1 of(Step step) {
    var copy = step.copy();
    return new ItemChangedV1(
        copy.key().owner().value(),
        copy.key().barcode().value(),
        copy.item().record().controlNumber(),
        status(copy),
        copy.custody().where().value(),
        copy.custody() instanceof Custody.OnLoan(Loan loan) ? loan.due().toString() : null,
        copy.version(),
        step.at().toString());
  }

  /** What is being sorted has come in, and nobody can take it home yet. */
  private static Status status(Copy copy) {
    return switch (copy.custody()) {
      case Custody.OnShelf _ -> copy.item().withdrawn() ? Status.WITHDRAWN : Status.AVAILABLE;
      case Custody.OnLoan _ -> Status.ON_LOAN;
      case Custody.Reserved _ -> Status.RESERVED;
      case Custody.OnHoldShelf _ -> Status.ON_HOLD_SHELF;
      case Custody.InTransit _, Custody.BeingSorted _ -> Status.IN_TRANSIT;
      case Custody.Lost _ -> Status.LOST;
      case Custody.ClaimedReturned _ -> Status.CLAIMED_RETURNED;
      case Custody.Missing _ -> Status.MISSING;
    };
  }
}
