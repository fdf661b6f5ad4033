package org.smartlibrary.catalog.intake;

/** Whether an upload could go on. */
public sealed interface Resumption {

  /** It went on. */
  record Continued(Reception reception) implements Resumption {}

  /** It goes on from another place. */
  record Elsewhere(long offset) implements Resumption {}

  /** All of it is here, or nothing more is awaited. */
  record Closed(Sync sync) implements Resumption {}

  /** Another file of the library is on its way. */
  record Busy(SyncId running) implements Resumption {}

  /** This instance receives as many files as it can. */
  record Full(int running) implements Resumption {}
}
