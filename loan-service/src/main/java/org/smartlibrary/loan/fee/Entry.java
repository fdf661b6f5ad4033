package org.smartlibrary.loan.fee;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.starter.security.Isil;

/**
 * One line of a fee's ledger; it is never edited.
 *
 * @param key under which the desk booked it, so that a repetition books nothing
 * @param desk the library where it was booked
 * @param clerk who booked it; null for what the network booked by itself
 * @param reason why, in the clerk's words
 * @param undoes the key of what a reversal takes back
 * @param left what was owed after it; below nothing what was to be given back
 */
public record Entry(
    Kind kind,
    Money amount,
    Instant at,
    String key,
    Isil desk,
    @Nullable String clerk,
    @Nullable String reason,
    @Nullable String undoes,
    Money left) {

  /** What it is. */
  public enum Kind {
    CHARGE,
    PAYMENT,
    WAIVER,
    REVERSAL,
    /** What was paid is owed to the reader. */
    CREDIT,
    /** It was handed out. */
    REFUND
  }

  public Entry {
    at = at.truncatedTo(ChronoUnit.MILLIS);
  }

  /** What it adds to what is owed. */
  public Money weight() {
    return switch (kind) {
      case CHARGE, REVERSAL, REFUND -> amount;
      case PAYMENT, WAIVER, CREDIT -> Money.ZERO.minus(amount);
    };
  }

  /** Whether it is what an order asks for. */
  boolean answers(Order order) {
    return switch (order) {
      case Order.Pay(var paid, _) -> kind == Kind.PAYMENT && amount.equals(paid);
      case Order.Waive(var waived, var why, _) ->
          kind == Kind.WAIVER && amount.equals(waived) && why.equals(reason);
      case Order.Reverse(var other, var why, _) ->
          kind == Kind.REVERSAL && other.equals(undoes) && why.equals(reason);
      case Order.GiveBack(var why, _) -> kind == Kind.CREDIT && why.equals(reason);
      case Order.Refund(var paid, _) -> kind == Kind.REFUND && amount.equals(paid);
    };
  }
}
