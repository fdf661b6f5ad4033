package org.smartlibrary.catalog.intake.web;

import java.time.Clock;
import org.smartlibrary.catalog.intake.Sync;
import org.smartlibrary.catalog.intake.SyncId;
import org.smartlibrary.catalog.intake.Syncs;
import org.smartlibrary.catalog.intake.UnionProgress;
import org.smartlibrary.starter.problem.ProblemException;
import org.smartlibrary.starter.security.Isil;
import org.smartlibrary.starter.web.Page;
import org.smartlibrary.starter.web.PageRequest;
import org.springframework.stereotype.Component;

/** Syncs as they are shown at this moment. */
@Component
class SyncViews {

  private final Syncs syncs;
  private final UnionProgress progress;
  private final Clock clock;

  SyncViews(Syncs syncs, UnionProgress progress, Clock clock) {
    this.syncs = syncs;
    this.progress = progress;
    this.clock = clock;
  }

  SyncView of(Sync sync) {
    return SyncView.of(sync, sync.searchable(progress.now()), clock.instant());
  }

  SyncView find(Isil isil, String id) {
    return of(sync(isil, id));
  }

  /** The sync that an address names. */
  Sync sync(Isil isil, String id) {
    return SyncId.of(id)
        .flatMap(syncs::find)
        .filter(sync -> sync.isil().equals(isil))
        .orElseThrow(() -> unknown(isil, id));
  }

  Page<SyncView> page(Isil isil, PageRequest request) {
    return syncs.page(isil, request).map(this::of);
  }

  private static ProblemException unknown(Isil isil, String id) {
    return IntakeProblems.UNKNOWN_SYNC
        .because("%s has no sync %s.".formatted(isil, id))
        .exception();
  }
}
