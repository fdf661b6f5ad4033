package org.smartlibrary.federation.union;

import java.time.Instant;

/** Sees records one by one. */
@FunctionalInterface
public interface RecordVisitor {

  void see(String id, Instant derivedAt);
}
