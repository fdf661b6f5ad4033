package org.smartlibrary.loan.circulation;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.starter.security.Isil;

/**
 * A copy's way from one library to another.
 *
 * @param since when it was put aside for the journey
 * @param sentAt when it left; null while it still waits for the van
 * @param turn whose turn it is when it arrives; null for one that goes home
 */
public record Transit(
    TransitId id,
    Isil from,
    Isil to,
    Instant since,
    @Nullable Instant sentAt,
    @Nullable Turn turn) {

  /** Why it travels. */
  public enum Purpose {
    HOLD,
    HOME
  }

  public Transit {
    since = since.truncatedTo(ChronoUnit.MILLIS);
  }

  public Purpose purpose() {
    return turn == null ? Purpose.HOME : Purpose.HOLD;
  }

  public Optional<Turn> forWhom() {
    return Optional.ofNullable(turn);
  }

  /** Whether it still stands where it starts from. */
  public boolean waitsAt(Isil library) {
    return sentAt == null && from.equals(library);
  }

  Transit sent(Instant when) {
    return new Transit(id, from, to, since, when.truncatedTo(ChronoUnit.MILLIS), turn);
  }

  Transit forNobody() {
    return new Transit(id, from, to, since, sentAt, null);
  }
}
