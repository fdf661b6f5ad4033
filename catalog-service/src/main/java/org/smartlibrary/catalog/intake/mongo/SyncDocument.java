package org.smartlibrary.catalog.intake.mongo;

import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.catalog.intake.Span;
import org.smartlibrary.catalog.intake.Sync;
import org.smartlibrary.catalog.intake.SyncId;
import org.smartlibrary.catalog.intake.SyncState;
import org.smartlibrary.catalog.intake.Traces;
import org.smartlibrary.starter.security.Isil;

/** A sync as a document; partitions are field names of its traces. */
final class SyncDocument {

  static final String STATE = "state";
  static final String ATTEMPT = "attempt";

  private SyncDocument() {}

  static Document of(Sync sync) {
    Sync.Times times = sync.times();
    return new Document("_id", sync.id().value())
        .append("isil", sync.isil().value())
        .append("shipment", ShipmentDocument.of(sync.shipment()))
        .append("turn", sync.turn())
        .append(ATTEMPT, sync.attempt())
        .append(STATE, sync.state().name())
        .append("counts", CountsDocument.of(sync.counts()))
        .append("bytes", sync.bytes())
        .append("events", events(sync.traces().events()))
        .append("unchangedBefore", offsets(sync.traces().unchangedBefore()))
        .append("verdict", ShipmentDocument.of(sync.verdict()))
        .append("startedAt", Date.from(times.startedAt()))
        .append("receivedAt", date(times.receivedAt()))
        .append("finishedAt", date(times.finishedAt()))
        .append("aliveUntil", Date.from(times.aliveUntil()))
        .append("failure", sync.failure())
        .append("decidedBy", sync.decidedBy());
  }

  static Sync sync(Document document) {
    return new Sync(
        new SyncId(document.getString("_id")),
        new Isil(document.getString("isil")),
        ShipmentDocument.shipment(document.get("shipment", Document.class)),
        document.get("turn", 0L),
        document.get(ATTEMPT, 0),
        SyncState.valueOf(document.getString(STATE)),
        new Sync.Progress(
            CountsDocument.counts(document.get("counts", Document.class)),
            document.getLong("bytes"),
            traces(document)),
        new Sync.Times(
            document.getDate("startedAt").toInstant(),
            instant(document, "receivedAt"),
            instant(document, "finishedAt"),
            document.getDate("aliveUntil").toInstant()),
        ShipmentDocument.verdict(document.get("verdict", Document.class)),
        document.getString("failure"),
        document.getString("decidedBy"));
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
