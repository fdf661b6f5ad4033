package org.smartlibrary.catalog.store.mongo;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.bson.types.Binary;
import org.smartlibrary.catalog.record.Encoding;
import org.smartlibrary.catalog.record.Original;
import org.smartlibrary.catalog.record.RecordFormat;
import org.smartlibrary.catalog.record.Serialization;
import org.smartlibrary.catalog.store.Change;
import org.smartlibrary.catalog.store.ChangedRecord;
import org.smartlibrary.catalog.store.Digest;
import org.smartlibrary.catalog.store.KeptRecord;
import org.smartlibrary.catalog.store.RecordKey;
import org.smartlibrary.catalog.store.Sequence;
import org.smartlibrary.catalog.store.Version;

/**
 * A record as a document; what it says is not in it, for that follows from the original. One that
 * was withdrawn keeps its place in time.
 */
final class RecordDocument {

  static final String ID = "_id";
  static final String SEQUENCE = "sequence";
  static final String DIGEST = "digest";
  static final String WITHDRAWN_AT = "withdrawnAt";
  static final String FORMAT = "format";

  /** The library and the time of the change, for lists of changes. */
  static final String ISIL = "isil";

  static final String AT = "at";

  private RecordDocument() {}

  static Document of(Change change) {
    return switch (change) {
      case Change.Keep(KeptRecord record) -> of(record);
      case Change.Withdraw withdraw ->
          begin(withdraw.key(), withdraw.withdrawnAt())
              .append(SEQUENCE, withdraw.sequence().value())
              .append("syncId", withdraw.syncId())
              .append(WITHDRAWN_AT, Date.from(withdraw.withdrawnAt()));
    };
  }

  private static Document begin(RecordKey key, Instant at) {
    return new Document(ID, key.value()).append(ISIL, key.isil().value()).append(AT, Date.from(at));
  }

  /** What a list of changes tells of it. */
  static ChangedRecord changed(Document document) {
    return document.containsKey(WITHDRAWN_AT)
        ? new ChangedRecord.GivenUp(key(document), document.getDate(WITHDRAWN_AT).toInstant())
        : new ChangedRecord.Kept(record(document), instant(document));
  }

  private static Document of(KeptRecord record) {
    Original original = record.original();
    return begin(record.key(), record.changedAt())
        .append(SEQUENCE, record.sequence().value())
        .append(DIGEST, record.digest().value())
        .append(FORMAT, original.format().name())
        .append("serialization", original.serialization().name())
        .append("encoding", original.encoding().name())
        .append("original", new Binary(original.bytes()))
        .append("remarks", record.remarks())
        .append("syncId", record.syncId())
        .append("changedAt", Date.from(record.changedAt()));
  }

  static KeptRecord record(Document document) {
    return new KeptRecord(
        key(document),
        new Sequence(document.getLong(SEQUENCE)),
        new Digest(document.getString(DIGEST)),
        original(document),
        document.getList("remarks", String.class, List.of()),
        document.getString("syncId"),
        instant(document));
  }

  static Version version(Document document) {
    Sequence sequence = new Sequence(document.getLong(SEQUENCE));
    String digest = document.getString(DIGEST);
    return digest == null
        ? new Version.Withdrawn(sequence)
        : new Version.Held(sequence, new Digest(digest));
  }

  static RecordKey key(Document document) {
    return RecordKey.of(document.getString(ID)).orElseThrow();
  }

  private static Original original(Document document) {
    return new Original(
        RecordFormat.valueOf(document.getString(FORMAT)),
        Serialization.valueOf(document.getString("serialization")),
        new Encoding(document.getString("encoding")),
        document.get("original", Binary.class).getData());
  }

  private static Instant instant(Document document) {
    return document.getDate("changedAt").toInstant();
  }
}
