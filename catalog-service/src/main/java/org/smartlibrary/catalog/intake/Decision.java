package org.smartlibrary.catalog.intake;

/** What came of deciding on a file that waits. */
public sealed interface Decision {

  /** It is as was decided, now or before. */
  record Done(Sync sync) implements Decision {}

  /** There is nothing to be decided in its state. */
  record TooLate(Sync sync) implements Decision {}

  /** Another file of the library is on its way. */
  record Busy(SyncId running) implements Decision {}
}
