package org.smartlibrary.catalog.feed;

/** How far a run is. */
public enum RunState {
  /** It waits for an instance, or for its next attempt. */
  WAITING,
  /** It is harvesting. */
  RUNNING,
  /** All that the server listed was told. */
  COMPLETED,
  /** It gave up, and says why. What was told before stays. */
  FAILED,
  /** The feed was changed or deleted. */
  CANCELLED;

  public boolean isOver() {
    return this != WAITING && this != RUNNING;
  }
}
