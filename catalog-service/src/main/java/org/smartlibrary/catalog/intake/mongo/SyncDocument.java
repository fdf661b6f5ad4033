package org.smartlibrary.catalog.intake.mongo;

import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.catalog.intake.Counts;
import org.smartlibrary.catalog.intake.Span;
import org.smartlibrary.catalog.intake.Sync;
import org.smartlibrary.catalog.intake.SyncId;
import org.smartlibrary.catalog.intake.SyncState;
import org.smartlibrary.catalog.intake.Traces;
import org.smartlibrary.starter.security.Isil;

/** A sync as a document; partitions are field names of its traces. */
final class SyncDocument {

  private SyncDocument() {}

  static Document of(Sync sync) {
    return new Document("_id", sync.id().value())
        .append("isil", sync.isil().value())
        .append("state", sync.state().name())
        .append("counts", counts(sync.counts()))
        .append("bytes", sync.bytes())
        .append("events", events(sync.traces().events()))
        .append("unchangedBefore", offsets(sync.traces().unchangedBefore()))
        .append("startedAt", Date.from(sync.startedAt()))
        .append("receivedAt", date(sync.receivedAt()))
        .append("finishedAt", date(sync.finishedAt()))
        .append("aliveUntil", Date.from(sync.aliveUntil()))
        .append("failure", sync.failure());
  }

  static Sync sync(Document document) {
    return new Sync(
        new SyncId(document.getString("_id")),
        new Isil(document.getString("isil")),
        SyncState.valueOf(document.getString("state")),
        counts(document.get("counts", Document.class)),
        document.getLong("bytes"),
        traces(document),
        document.getDate("startedAt").toInstant(),
        instant(document, "receivedAt"),
        instant(document, "finishedAt"),
        document.getDate("aliveUntil").toInstant(),
        document.getString("failure"));
  }

  private static Document counts(Counts counts) {
    return new Document("received", counts.received())
        .append("added", counts.added())
        .append("revised", counts.revised())
        .append("unchanged", counts.unchanged())
        .append("withdrawn", counts.withdrawn())
        .append("rejected", counts.rejected())
        .append("repeated", counts.repeated());
  }

  private static Counts counts(Document document) {
    return new Counts(
        document.getLong("received"),
        document.getLong("added"),
        document.getLong("revised"),
        document.getLong("unchanged"),
        document.getLong("withdrawn"),
        document.getLong("rejected"),
        document.getLong("repeated"));
  }

  private static Document events(Map<Integer, Span> spans) {
    Document document = new Document();
    spans.forEach(
        (partition, span) ->
            document.append(
                partition.toString(),
                new Document("first", span.first())
                    .append("last", span.last())
                    .append("count", span.count())));
    return document;
  }

  private static Document offsets(Map<Integer, Long> offsets) {
    Document document = new Document();
    offsets.forEach((partition, offset) -> document.append(partition.toString(), offset));
    return document;
  }

  private static Traces traces(Document document) {
    Map<Integer, Span> spans = new HashMap<>();
    Document events = document.get("events", Document.class);
    events
        .keySet()
        .forEach(each -> spans.put(Integer.valueOf(each), span(events.get(each, Document.class))));
    Map<Integer, Long> offsets = new HashMap<>();
    Document before = document.get("unchangedBefore", Document.class);
    before.keySet().forEach(each -> offsets.put(Integer.valueOf(each), before.getLong(each)));
    return new Traces(spans, offsets);
  }

  private static Span span(Document document) {
    return new Span(document.getLong("first"), document.getLong("last"), document.getLong("count"));
  }

  private static @Nullable Date date(@Nullable Instant instant) {
    return instant == null ? null : Date.from(instant);
  }

  private static @Nullable Instant instant(Document document, String name) {
    Date date = document.getDate(name);
    return date == null ? null : date.toInstant();
  }
}
