package org.smartlibrary.catalog.intake;

/** How receiving a file ended. */
public sealed interface Reception {

  Sync sync();

  /** All of it was told. */
  record Received(Sync sync) implements Reception {}

  /** It ended early. */
  record Failed(Sync sync, SyncFailure failure) implements Reception {}
}
