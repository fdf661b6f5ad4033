package org.smartlibrary.catalog.intake;

/** Whether a file may come in now. */
public sealed interface Admission {

  /** It may, in a turn of its own. */
  record Admitted(Sync sync) implements Admission {}

  /** Another file of the library is on its way. */
  record Busy(SyncId running) implements Admission {}

  /** This instance receives as many files as it can. */
  record Full(int running) implements Admission {}
}
