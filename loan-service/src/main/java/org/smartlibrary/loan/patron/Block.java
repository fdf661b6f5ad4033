package org.smartlibrary.loan.patron;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.starter.security.Isil;

/**
 * Why a reader may borrow nothing at the moment, who said so, and until when; null until lifted.
 */
public record Block(Reason reason, Isil by, Instant since, @Nullable Instant until) {

  /** What a desk says when it refuses. */
  public enum Reason {
    CARD_LOST,
    MISUSE,
    RESIDENCE_UNCLEAR,
    BY_MACHINE,
    OTHER
  }

  /** Times as exact as they are stored. */
  public Block {
    since = since.truncatedTo(ChronoUnit.MILLIS);
    until = until == null ? null : until.truncatedTo(ChronoUnit.MILLIS);
  }

  public boolean holdsAt(Instant now) {
    return Optional.ofNullable(until).map(now::isBefore).orElse(true);
  }
}
