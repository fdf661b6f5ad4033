package org.smartlibrary.local.platform;

/** What the supervisor does beside starting again what has died. */
public enum Watching {
  /** It also rehearses the start of new builds, so that later starts are faster. */
  WITH_REHEARSAL,
  WITHOUT_REHEARSAL,
  /** The run is a rehearsal itself: what Java learns of it is written down when it is stopped. */
  IN_REHEARSAL
}
