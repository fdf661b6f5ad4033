package org.smartlibrary.local.client;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How far a sync is, in records. */
public record SyncState(
    @Nullable String id,
    State state,
    long received,
    long added,
    long revised,
    long unchanged,
    long withdrawn,
    long rejected,
    long repeated,
    long searchable,
    double recordsPerSecond,
    @Nullable String failure,
    @Nullable List<GuardState> guards) {

  /**
   * RECEIVING while the body comes in, PROCESSING while it is stored, then one of the ends;
   * SUSPENDED and QUARANTINED wait for somebody.
   */
  public enum State {
    RECEIVING,
    SUSPENDED,
    JUDGING,
    QUARANTINED,
    APPLYING,
    PROCESSING,
    COMPLETED,
    FAILED,
    DISCARDED
  }

  /** How many records were taken, which the union has to follow. */
  public long taken() {
    return added + revised + unchanged + withdrawn;
  }

  /** Whether the library's own catalogue has what it will have, so that the next sync may come. */
  public boolean isStored() {
    return switch (state) {
      case COMPLETED, FAILED, DISCARDED, QUARANTINED, SUSPENDED -> true;
      case RECEIVING, JUDGING, APPLYING, PROCESSING -> false;
    };
  }

  /** Whether nothing more will happen by itself. */
  public boolean isOver() {
    return isStored() && (state != State.COMPLETED || searchable >= taken());
  }

  /** Whether everything was taken. */
  public boolean isClean() {
    return state == State.COMPLETED && rejected == 0;
  }
}
