package org.smartlibrary.loan.circulation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.loan.stock.Barcode;
import org.smartlibrary.starter.security.Isil;

/**
 * Something that a desk did while it was cut off.
 *
 * @param id the desk's own name for it, by which a repetition is known
 * @param reader a card's number or a reader's id; null for a return
 */
public record OfflineAction(
    String id,
    Kind kind,
    @Nullable String reader,
    Barcode barcode,
    @Nullable Isil owner,
    Instant recordedAt) {

  /** What can be done offline. */
  public enum Kind {
    LEND,
    RENEW,
    RETURN
  }

  /** Says of no reader what the reader did. */
  @Override
  public String toString() {
    return "OfflineAction[%s, %s]".formatted(id, kind);
  }
}
