package org.smartlibrary.catalog.intake.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.catalog.intake.SyncId;
import org.smartlibrary.catalog.intake.Syncs;
import org.smartlibrary.catalog.intake.Turns;
import org.smartlibrary.starter.mongo.Optimistic;
import org.smartlibrary.starter.security.Isil;
import org.springframework.stereotype.Repository;

/**
 * Turns in the document of each library. A turn is at least the number of minutes since 2026: after
 * a database was restored from an older copy, new turns still come after all that events tell of.
 */
@Repository
class MongoTurns implements Turns {

  private static final Instant BEGINNING = Instant.parse("2026-01-01T00:00:00Z");

  private final MongoCollection<Document> libraries;
  private final Syncs syncs;
  private final Clock clock;

  MongoTurns(MongoDatabase database, Syncs syncs, Clock clock) {
    this.libraries = database.getCollection("libraries");
    this.syncs = syncs;
    this.clock = clock;
  }

  @Override
  public long next(Isil isil) {
    while (true) {
      @Nullable Document library = library(isil);
      Document next = next(isil, library);
      if (library != null) {
        next.append("sync", library.get("sync")).append("until", library.get("until"));
      }
      if (isWritten(library, next)) {
        return next.getLong("turn");
      }
    }
  }

  @Override
  public Decision take(Isil isil, SyncId sync, Duration grace) {
    while (true) {
      @Nullable Document library = library(isil);
      Optional<SyncId> running = library == null ? Optional.empty() : running(library);
      if (running.isPresent()) {
        return new Decision.Busy(running.get());
      }
      Document next = next(isil, library);
      next.append("sync", sync.value()).append("until", Date.from(clock.instant().plus(grace)));
      if (isWritten(library, next)) {
        return new Decision.Granted(next.getLong("turn"));
      }
    }
  }

  @Override
  public void giveBack(Isil isil, SyncId sync) {
    libraries.updateOne(
        and(eq("_id", isil.value()), eq("sync", sync.value())),
        Updates.combine(Updates.unset("sync"), Updates.unset("until"), Updates.inc("version", 1L)));
  }

  private @Nullable Document library(Isil isil) {
    return libraries.find(eq("_id", isil.value())).first();
  }

  /**
   * The sync that has the turn, unless it is over or nobody receives it any more. To one that waits
   * the turn may have been granted a moment ago.
   */
  private Optional<SyncId> running(Document library) {
    String name = library.getString("sync");
    if (name == null) {
      return Optional.empty();
    }
    SyncId id = new SyncId(name);
    Instant now = clock.instant();
    boolean isGranted = now.isBefore(library.getDate("until").toInstant());
    boolean runs =
        syncs
            .find(id)
            .map(sync -> sync.isRunning(now) || (sync.state().isWaiting() && isGranted))
            .orElse(isGranted);
    return runs ? Optional.of(id) : Optional.empty();
  }

  private Document next(Isil isil, @Nullable Document library) {
    long minutes = Duration.between(BEGINNING, clock.instant()).toMinutes();
    long turn = library == null ? 0 : library.getLong("turn");
    long version = library == null ? 0 : library.getLong("version");
    return new Document("_id", isil.value())
        .append("version", version + 1)
        .append("turn", Math.max(turn + 1, minutes));
  }

  /** False when somebody was faster. */
  private boolean isWritten(@Nullable Document library, Document next) {
    return library == null
        ? Optimistic.insert(libraries, next)
        : Optimistic.replace(libraries, next, library.getLong("version"));
  }
}
