package org.smartlibrary.catalog.intake;

/** How far a sync is. */
public enum SyncState {
  /** The file is coming in and is told as it comes. */
  RECEIVING,
  /** All of it was told; the catalogue is following. */
  PROCESSING,
  /** The catalogue holds what the file brought. */
  COMPLETED,
  /** It ended early, and says why. What was taken before stays. */
  FAILED;

  public boolean isOver() {
    return this == COMPLETED || this == FAILED;
  }
}
