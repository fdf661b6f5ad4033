package org.smartlibrary.loan.hold;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.loan.patron.ReaderId;
import org.smartlibrary.starter.security.Isil;

/**
 * What was asked for.
 *
 * @param pickup where the reader comes for it
 * @param until the last day on which the reader still wants it, at the pick-up's own clock; null
 *     for as long as the network lets holds live
 */
public record HoldRequest(ReaderId reader, Wish wish, Isil pickup, @Nullable LocalDate until) {

  /** Says of no reader what the reader waits for. */
  @Override
  public String toString() {
    return "HoldRequest[%s]".formatted(pickup);
  }
}
