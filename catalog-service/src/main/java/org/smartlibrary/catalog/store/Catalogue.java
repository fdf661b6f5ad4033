package org.smartlibrary.catalog.store;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.smartlibrary.starter.security.Isil;
import org.smartlibrary.starter.web.Page;
import org.smartlibrary.starter.web.PageRequest;

/** All libraries' records. */
public interface Catalogue {

  /** The record, if it is held and not withdrawn. */
  Optional<KeptRecord> find(RecordKey key);

  /** What is known of each of these records; one that never was is not among the answers. */
  Map<RecordKey, Version> versions(Collection<RecordKey> keys);

  /** The records that a library holds, in the order of their control numbers. */
  Page<KeptRecord> page(Isil isil, PageRequest request);

  /**
   * Applies each change that is newer than what is held, and no other: in any order, any number of
   * times, by several at once, the outcome is the newest of each record.
   */
  void apply(List<Change> changes);
}
