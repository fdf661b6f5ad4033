package org.smartlibrary.local.client;

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
    @Nullable String failure) {

  /** RECEIVING while the body comes in, PROCESSING while it is stored, then one of the ends. */
  public enum State {
    RECEIVING,
    PROCESSING,
    COMPLETED,
    FAILED
  }

  /** How many records were taken, which the union has to follow. */
  public long taken() {
    return added + revised + unchanged + withdrawn;
  }

  /** Whether the library's own catalogue has it all, so that the next sync may come. */
  public boolean isStored() {
    return state == State.FAILED || state == State.COMPLETED;
  }

  /** Whether nothing more will happen. */
  public boolean isOver() {
    return state == State.FAILED || (state == State.COMPLETED && searchable >= taken());
  }

  /** Whether everything was taken. */
  public boolean isClean() {
    return state == State.COMPLETED && rejected == 0;
  }
}
