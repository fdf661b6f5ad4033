package org.smartlibrary.loan.fee;

import java.time.Instant;
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
    DELIVERY,
    OTHER
  }
}
