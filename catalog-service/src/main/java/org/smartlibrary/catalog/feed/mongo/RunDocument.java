package org.smartlibrary.catalog.feed.mongo;

import static org.smartlibrary.catalog.feed.mongo.Dates.date;
import static org.smartlibrary.catalog.feed.mongo.Dates.instant;

import org.bson.Document;
import org.smartlibrary.catalog.feed.FeedKey;
import org.smartlibrary.catalog.feed.FeedRun;
import org.smartlibrary.catalog.feed.Harvested;
import org.smartlibrary.catalog.feed.LoopGuard;
import org.smartlibrary.catalog.feed.RunId;
import org.smartlibrary.catalog.feed.RunState;
import org.smartlibrary.catalog.intake.SyncId;

/** A run as a document. */
final class RunDocument {

  private RunDocument() {}

  static Document of(FeedRun run) {
    return new Document("_id", run.id().value())
        .append("feed", run.feed().value())
        .append("trigger", run.trigger().name())
        .append("state", run.state().name())
        .append("window", window(run.window()))
        .append("cursor", cursor(run.cursor()))
        .append("counts", counts(run.counts()))
        .append("tries", tries(run.tries()))
        .append("createdAt", date(run.times().createdAt()))
        .append("startedAt", date(run.times().startedAt()))
        .append("finishedAt", date(run.times().finishedAt()))
        .append("syncs", run.syncs().stream().map(SyncId::value).toList());
  }

  static FeedRun run(Document document) {
    return new FeedRun(
        new RunId(document.getString("_id")),
        FeedKey.parse(document.getString("feed")),
        FeedRun.Trigger.valueOf(document.getString("trigger")),
        RunState.valueOf(document.getString("state")),
        window(document.get("window", Document.class)),
        cursor(document.get("cursor", Document.class)),
        counts(document.get("counts", Document.class)),
        tries(document.get("tries", Document.class)),
        new FeedRun.Times(
            document.getDate("createdAt").toInstant(),
            instant(document, "startedAt"),
            instant(document, "finishedAt")),
        document.getList("syncs", String.class).stream().map(SyncId::new).toList());
  }

  private static Document window(FeedRun.Window window) {
    return new Document("open", window.open())
        .append("from", window.from())
        .append("until", date(window.until()));
  }

  private static FeedRun.Window window(Document document) {
    return new FeedRun.Window(
        document.getBoolean("open"), document.getString("from"), instant(document, "until"));
  }

  private static Document cursor(FeedRun.Cursor cursor) {
    return new Document("token", cursor.token())
        .append("pages", cursor.pages())
        .append("mark", cursor.guard().mark())
        .append("steps", cursor.guard().steps())
        .append("power", cursor.guard().power());
  }

  private static FeedRun.Cursor cursor(Document document) {
    return new FeedRun.Cursor(
        document.getString("token"),
        document.getLong("pages"),
        new LoopGuard(
            document.getLong("mark"), document.getLong("steps"), document.getLong("power")));
  }

  private static Document counts(Harvested counts) {
    return new Document("read", counts.read())
        .append("added", counts.added())
        .append("revised", counts.revised())
        .append("unchanged", counts.unchanged())
        .append("withdrawn", counts.withdrawn())
        .append("rejected", counts.rejected())
        .append("lost", counts.lost());
  }

  private static Harvested counts(Document document) {
    return new Harvested(
        document.getLong("read"),
        document.getLong("added"),
        document.getLong("revised"),
        document.getLong("unchanged"),
        document.getLong("withdrawn"),
        document.getLong("rejected"),
        document.getLong("lost"));
  }

  private static Document tries(FeedRun.Tries tries) {
    return new Document("failed", tries.failed())
        .append("restarts", tries.restarts())
        .append("lastError", tries.lastError())
        .append("nextAttemptAt", date(tries.nextAttemptAt()));
  }

  private static FeedRun.Tries tries(Document document) {
    return new FeedRun.Tries(
        document.getInteger("failed"),
        document.getInteger("restarts"),
        document.getString("lastError"),
        instant(document, "nextAttemptAt"));
  }
}
