package org.smartlibrary.catalog.intake;

/** How far a sync is. */
public enum SyncState {
  /** The file is coming in; changes are told as they come. */
  RECEIVING,
  /** A part of the file is here, and its rest is awaited. */
  SUSPENDED,
  /** A whole file is here and is compared with the catalogue; nothing of it is told yet. */
  JUDGING,
  /** A whole file was not believed. Nothing of it is told until somebody decides. */
  QUARANTINED,
  /** The file is here and is told. */
  APPLYING,
  /** All of it was told; the catalogue is following. */
  PROCESSING,
  /** The catalogue holds what the file brought. */
  COMPLETED,
  /** It ended early, and says why. What was taken before stays. */
  FAILED,
  /** Somebody decided against it, or nobody for it in time. Nothing of it was told. */
  DISCARDED;

  public boolean isOver() {
    return this == COMPLETED || this == FAILED || this == DISCARDED;
  }

  /** Whether somebody has to act before anything happens. */
  public boolean isWaiting() {
    return this == SUSPENDED || this == QUARANTINED;
  }

  /** Whether all of the file is here. */
  public boolean isReceived() {
    return this != RECEIVING && this != SUSPENDED;
  }
}
