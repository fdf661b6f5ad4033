package org.smartlibrary.catalog.intake;

import java.time.Duration;
import org.smartlibrary.catalog.store.RecordKey;

/** Keeps two single writes to one record apart. */
public interface RecordLocks {

  /** False when somebody else has it; a lock that was never given back ends with its lease. */
  boolean lock(RecordKey key, Duration lease);

  void unlock(RecordKey key);
}
