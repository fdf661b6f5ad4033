package org.smartlibrary.starter.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import org.bson.Document;
import org.smartlibrary.starter.event.OutgoingEvent;
import org.smartlibrary.starter.event.WrittenEvent;

/**
 * State and event in one write: puts what an aggregate has to tell into its document, from where
 * the relay publishes it.
 */
public final class Outbox {

  static final String EVENTS = "outbox";
  static final String SHARD = "outboxShard";
  static final int SHARDS = 4;

  /**
   * The same document with the events behind those it already carries; it needs its {@code _id}.
   */
  public Document append(Document aggregate, List<OutgoingEvent> events) {
    if (events.isEmpty()) {
      return aggregate;
    }
    var pending = new ArrayList<>(aggregate.getList(EVENTS, Document.class, List.of()));
    events.forEach(event -> pending.add(document(WrittenEvent.of(event, null))));
    return aggregate.append(EVENTS, pending).append(SHARD, shardOf(aggregate));
  }

  private static int shardOf(Document aggregate) {
    var id = Objects.requireNonNull(aggregate.get("_id"), "an aggregate is known by its _id");
    return Math.floorMod(id.hashCode(), SHARDS);
  }

  private static Document document(WrittenEvent event) {
    return new Document("id", event.id())
        .append("topic", event.topic())
        .append("key", event.key())
        .append("type", event.type())
        .append("time", Date.from(event.time()))
        .append("data", new String(event.data(), UTF_8))
        .append("traceparent", event.traceparent());
  }
}
