package org.smartlibrary.catalog.store;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.starter.security.Isil;
import org.smartlibrary.starter.web.Page;
import org.smartlibrary.starter.web.PageRequest;

/** All libraries' records. */
public interface Catalogue {

  /** The record, if it is held and not withdrawn. */
  Optional<KeptRecord> find(RecordKey key);

  /** What is known of each of these records; one that never was is not among the answers. */
  Map<RecordKey, Version> versions(Collection<RecordKey> keys);

  /** Those of these records that are held and not withdrawn. */
  Map<RecordKey, KeptRecord> records(Collection<RecordKey> keys);

  /**
   * The names of the records that a library holds, in the order of their keys, behind that one;
   * null begins at the first.
   */
  List<Entry> entries(Isil isil, @Nullable RecordKey behind, int limit);

  /** One name in a library's list, and since when it stands there as it is. */
  record Entry(RecordKey key, Sequence sequence) {}

  /**
   * What is known of a library's records, those that it gave up among them, in the order of their
   * keys, behind that one; null begins at the first.
   */
  List<Known> known(Isil isil, @Nullable RecordKey behind, int limit);

  /** One name in a library's list, and what is known of it. */
  record Known(RecordKey key, Version version) {}

  /** The next library of which anything is known, in the order of their ISILs; null: the first. */
  Optional<Isil> libraryBehind(@Nullable Isil isil);

  /** The records that a library holds, in the order of their control numbers. */
  Page<KeptRecord> page(Isil isil, PageRequest request);

  /**
   * Applies each change that is newer than what is held, and no other: in any order, any number of
   * times, by several at once, the outcome is the newest of each record.
   */
  void apply(List<Change> changes);
}
