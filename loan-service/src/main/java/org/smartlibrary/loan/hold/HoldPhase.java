package org.smartlibrary.loan.hold;

/** How far a hold is, as lists and events name it. */
public enum HoldPhase {
  ASKED,
  WAITING,
  ALLOCATED,
  IN_TRANSIT,
  READY,
  FULFILLED,
  EXPIRED,
  CANCELLED,
  TITLE_GONE;

  /** Whether it still counts among the reader's holds. */
  public boolean isOpen() {
    return switch (this) {
      case ASKED, WAITING, ALLOCATED, IN_TRANSIT, READY -> true;
      case FULFILLED, EXPIRED, CANCELLED, TITLE_GONE -> false;
    };
  }
}
