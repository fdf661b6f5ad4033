package org.smartlibrary.federation.union.changes.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.federation.union.Holding;
import org.smartlibrary.federation.union.UnionRecord;

/** What {@link JsonChanges} writes, for those who read the description of the interface. */
record ChangesView(@JsonUnwrapped ProofView proof, List<ChangeView> changes) {

  /** {@code type} is derived, merged or dissolved. */
  record ChangeView(
      String type,
      long sequence,
      Instant at,
      String id,
      long version,
      @Nullable UnionRecord record,
      @Nullable List<Holding> holdings,
      @Nullable Instant derivedAt,
      @Nullable String into) {}
}
