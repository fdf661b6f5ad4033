package org.smartlibrary.catalog.intake;

import java.util.List;
import java.util.Optional;
import org.smartlibrary.starter.security.Isil;
import org.smartlibrary.starter.web.Page;
import org.smartlibrary.starter.web.PageRequest;

/** The syncs of all libraries. What is written to one that is over is not written. */
public interface Syncs {

  void add(Sync sync);

  Optional<Sync> find(SyncId id);

  /** A library's syncs, the latest first. */
  Page<Sync> page(Isil isil, PageRequest request);

  /** Those that are received or processed. */
  List<Sync> unfinished();

  /** Replaces the sync if it still is in the expected state; false when it is not. */
  boolean replace(Sync sync, SyncState expected);
}
