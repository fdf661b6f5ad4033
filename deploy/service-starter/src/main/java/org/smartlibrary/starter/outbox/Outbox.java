package org.smartlibrary.starter.outbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.bson.Document;
import org.smartlibrary.starter.event.EventTraces;
import org.smartlibrary.starter.event.OutgoingEvent;
import org.smartlibrary.starter.event.WrittenEvent;

/**
 * State and event in one write: puts what an aggregate has to tell into its document, from where
 * the relay publishes it.
 */
public final class Outbox {

  /** The array of what is to be told, oldest first. */
  public static final String EVENTS = "outbox";

  static final String SHARD = "outboxShard";
  static final int SHARDS = 4;

  private final EventTraces traces;

  /** Events keep the trace of the request that appends them. */
  public Outbox(EventTraces traces) {
    this.traces = traces;
  }

  /** Without tracing. */
  public Outbox() {
    this(EventTraces.none());
  }

  /** The same document with the events behind those it carries already; it must have its _id. */
  public Document append(Document aggregate, List<OutgoingEvent> events) {
    if (events.isEmpty()) {
      return aggregate;
    }
    var pending = new ArrayList<>(aggregate.getList(EVENTS, Document.class, List.of()));
    var trace = traces.current();
    events.forEach(event -> pending.add(PendingEvent.write(WrittenEvent.of(event, trace))));
    return aggregate.append(EVENTS, pending).append(SHARD, shardOf(aggregate));
  }

  private static int shardOf(Document aggregate) {
    var id = Objects.requireNonNull(aggregate.get("_id"), "an aggregate is known by its _id");
    return Math.floorMod(id.hashCode(), SHARDS);
  }
}
