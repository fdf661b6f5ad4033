package org.smartlibrary.loan.fee;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.smartlibrary.loan.patron.ReaderId;
import org.smartlibrary.starter.security.Isil;

/**
 * What a reader is to pay.
 *
 * @param id what caused it, such as {@code LOAN|OVERDUE}: the same cause is charged once
 * @param library whose money it is
 * @param about a sentence for the reader, such as the title
 */
public record Charge(
    String id, ReaderId reader, Isil library, Cause cause, Money amount, String about, Instant at) {

  /** What for. */
  public enum Cause {
    OVERDUE,
    LOST,
    DAMAGED,
    CARD,
    COPYING,
    DELIVERY,
    OTHER
  }

  /** Times as exact as they are stored. */
  public Charge {
    if (!amount.isPositive()) {
      throw new IllegalArgumentException("nothing is charged: " + amount);
    }
    at = at.truncatedTo(ChronoUnit.MILLIS);
  }

  /** The same but for the time. */
  boolean isLike(Charge other) {
    return equals(
        new Charge(
            other.id, other.reader, other.library, other.cause, other.amount, other.about, at));
  }

  /** Says of no reader what the reader had. */
  @Override
  public String toString() {
    return "Charge[%s, %s, %s]".formatted(library, cause, amount);
  }
}
