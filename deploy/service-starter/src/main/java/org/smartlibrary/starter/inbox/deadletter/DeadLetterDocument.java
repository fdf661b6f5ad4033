package org.smartlibrary.starter.inbox.deadletter;

import java.util.Arrays;
import java.util.Date;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;

/** A dead letter as MongoDB keeps it. */
final class DeadLetterDocument {

  private DeadLetterDocument() {}

  static Document write(DeadLetter letter) {
    var heard = letter.heard();
    return new Document("topic", heard.topic())
        .append("partition", heard.partition())
        .append("offset", heard.offset())
        .append("group", letter.group())
        .append("key", heard.key())
        .append(
            "headers",
            Arrays.stream(heard.headers().toArray()).map(DeadLetterDocument::write).toList())
        .append("data", binary(heard.value()))
        .append("reason", letter.reason())
        .append("at", Date.from(letter.at()))
        .append("attempts", letter.attempts())
        .append("replayRequested", letter.replayRequested());
  }

  static DeadLetter read(Document document) {
    return new DeadLetter(
        heard(document),
        document.getString("group"),
        document.getString("reason"),
        document.getDate("at").toInstant(),
        document.getInteger("attempts", 0),
        document.getBoolean("replayRequested", false));
  }

  private static ConsumerRecord<String, byte[]> heard(Document document) {
    var heard =
        new ConsumerRecord<String, byte[]>(
            document.getString("topic"),
            document.getInteger("partition"),
            document.getLong("offset"),
            document.getString("key"),
            bytes(document.get("data", Binary.class)));
    document
        .getList("headers", Document.class, List.of())
        .forEach(header -> heard.headers().add(readHeader(header)));
    return heard;
  }

  private static Document write(Header header) {
    return new Document("name", header.key()).append("value", binary(header.value()));
  }

  private static Header readHeader(Document header) {
    return new RecordHeader(header.getString("name"), bytes(header.get("value", Binary.class)));
  }

  private static @Nullable Binary binary(byte @Nullable [] bytes) {
    return bytes == null ? null : new Binary(bytes);
  }

  private static byte @Nullable [] bytes(@Nullable Binary binary) {
    return binary == null ? null : binary.getData();
  }
}
