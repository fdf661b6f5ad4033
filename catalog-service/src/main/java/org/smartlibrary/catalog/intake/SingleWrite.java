package org.smartlibrary.catalog.intake;

import org.smartlibrary.catalog.store.Sequence;

/** What came of writing one record. */
public sealed interface SingleWrite {

  /** The catalogue holds it; {@code created} when it did not before. */
  record Applied(Sequence sequence, boolean created) implements SingleWrite {}

  /** It is what the catalogue holds already. */
  record Unchanged(Sequence sequence) implements SingleWrite {}

  /** It is safe in the log; the catalogue will follow. */
  record Late(Sequence sequence) implements SingleWrite {}

  /** The catalogue holds another version than the caller thought. */
  record Stale() implements SingleWrite {}

  /** There is no such record. */
  record Missing() implements SingleWrite {}

  /** Somebody else is writing the record at this moment. */
  record Busy() implements SingleWrite {}
}
