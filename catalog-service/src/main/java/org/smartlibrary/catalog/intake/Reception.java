package org.smartlibrary.catalog.intake;

/** What came of receiving a file, or a part of one. */
public sealed interface Reception {

  Sync sync();

  /** All of it was told. */
  record Received(Sync sync) implements Reception {}

  /** All of it is here; it will be told as soon as what that needs is back. */
  record Postponed(Sync sync) implements Reception {}

  /** All of it is here, and it is not believed. */
  record HeldBack(Sync sync) implements Reception {}

  /** As much as was announced is here; the rest is to come. */
  record Partial(Sync sync) implements Reception {}

  /** It broke off; what is here is kept. */
  record Broken(Sync sync, SyncFailure failure) implements Reception {}

  /** There is no room for more of it; what is here is kept. */
  record NoRoom(Sync sync, String reason) implements Reception {}

  /** It ended early. */
  record Failed(Sync sync, SyncFailure failure) implements Reception {}
}
