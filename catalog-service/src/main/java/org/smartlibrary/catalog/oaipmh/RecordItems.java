package org.smartlibrary.catalog.oaipmh;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.util.List;
import java.util.Optional;
import org.smartlibrary.catalog.record.ControlNumber;
import org.smartlibrary.catalog.record.Original;
import org.smartlibrary.catalog.record.RecordReader;
import org.smartlibrary.catalog.record.RecordWriter;
import org.smartlibrary.catalog.record.Serialization;
import org.smartlibrary.catalog.store.ChangedRecord;
import org.smartlibrary.catalog.store.KeptRecord;
import org.smartlibrary.catalog.store.RecordKey;
import org.smartlibrary.starter.oaipmh.OaiFormat;
import org.smartlibrary.starter.oaipmh.OaiItem;
import org.smartlibrary.starter.security.Isil;

/** Records as items: {@code oai:libraries.smartlibrary.org:CN-430121/n0012345}. */
final class RecordItems {

  private final String namespace;
  private final RecordReader reader;
  private final RecordWriter writer;

  RecordItems(String namespace, RecordReader reader, RecordWriter writer) {
    this.namespace = namespace;
    this.reader = reader;
    this.writer = writer;
  }

  String identifier(RecordKey key) {
    return prefix(key.isil()) + URLEncoder.encode(key.controlNumber().value(), UTF_8);
  }

  String prefix(Isil isil) {
    return "oai:" + namespace + ":" + isil.value() + "/";
  }

  /** The record that an identifier of this library names. */
  Optional<RecordKey> key(Isil isil, String identifier) {
    if (!identifier.startsWith(prefix(isil))) {
      return Optional.empty();
    }
    try {
      String name = URLDecoder.decode(identifier.substring(prefix(isil).length()), UTF_8);
      return ControlNumber.of(name)
          .map(number -> new RecordKey(isil, number))
          .filter(key -> identifier(key).equals(identifier));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  OaiItem item(ChangedRecord change, OaiFormat format) {
    return switch (change) {
      case ChangedRecord.Kept(KeptRecord record, var at) ->
          new OaiItem(
              identifier(record.key()),
              at,
              false,
              List.of(),
              () -> write(record.original(), format));
      case ChangedRecord.GivenUp(RecordKey key, var at) ->
          new OaiItem(identifier(key), at, true, List.of(), () -> "");
    };
  }

  private String write(Original original, OaiFormat format) {
    if (format.equals(OaiFormat.DUBLIN_CORE)) {
      return RecordDublinCore.of(reader.again(original).record());
    }
    return switch (writer.writeAnew(original, Serialization.MARCXML)) {
      case RecordWriter.Written.Bytes(byte[] bytes) -> new String(bytes, UTF_8);
      case RecordWriter.Written.Refused(String reason) -> throw new IllegalStateException(reason);
    };
  }
}
