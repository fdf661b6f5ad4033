package org.smartlibrary.starter.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import org.bson.Document;
import org.smartlibrary.starter.event.WrittenEvent;

/** An event as it waits in its aggregate's document; its data stay the JSON text they are. */
final class PendingEvent {

  static final String ID = "id";

  private PendingEvent() {}

  static Document write(WrittenEvent event) {
    return new Document(ID, event.id())
        .append("topic", event.topic())
        .append("key", event.key())
        .append("type", event.type())
        // As text: MongoDB's dates end at the millisecond.
        .append("time", event.time().toString())
        .append("data", new String(event.data(), UTF_8))
        .append("traceparent", event.traceparent());
  }

  static WrittenEvent read(Document document) {
    return new WrittenEvent(
        document.getString(ID),
        document.getString("topic"),
        document.getString("key"),
        document.getString("type"),
        Instant.parse(document.getString("time")),
        document.getString("data").getBytes(UTF_8),
        document.getString("traceparent"));
  }
}
