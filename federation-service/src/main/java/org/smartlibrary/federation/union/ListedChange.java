package org.smartlibrary.federation.union;

import java.time.Instant;

/** The newest change of an id. */
public record ListedChange(long sequence, String id, long version, Instant at, State state) {

  /** What the id is to whoever asked. */
  public enum State {
    HELD,
    /** Others hold it, but no library that was asked for does any more. */
    LEFT,
    /** Merged or dissolved. */
    GONE
  }
}
