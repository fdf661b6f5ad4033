package org.smartlibrary.catalog.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.smartlibrary.catalog.record.RecordFormat;
import org.smartlibrary.starter.security.Isil;

/** A library's records in the order in which they changed, those it gave up among them. */
public interface ChangedRecords {

  /**
   * What changed next.
   *
   * @param after later than this time, and {@code before} earlier than that one, to the millisecond
   * @param formats of what is held; what was given up is told in any case
   * @param limit about so many: a page never ends between two changes of one millisecond
   */
  Page between(Isil isil, Instant after, Instant before, Set<RecordFormat> formats, int limit);

  /** When the newest change of a library was told, to the millisecond; none if it has none. */
  Optional<Instant> newest(Isil isil);

  Optional<ChangedRecord> find(RecordKey key);

  /** Changes, and whether more of the same come behind them. */
  record Page(List<ChangedRecord> changes, boolean isLast) {

    public Page {
      changes = List.copyOf(changes);
    }
  }
}
