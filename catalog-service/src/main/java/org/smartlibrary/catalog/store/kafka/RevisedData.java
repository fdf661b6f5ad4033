package org.smartlibrary.catalog.store.kafka;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.catalog.holding.Item;
import org.smartlibrary.catalog.record.BibliographicRecord;
import org.smartlibrary.catalog.record.Original;
import org.smartlibrary.catalog.store.RecordEvent;
import tools.jackson.databind.annotation.JsonSerialize;

/** What {@code record-revised.v1} says. */
@JsonSerialize(using = RevisedJson.class)
@SuppressWarnings("ArrayRecordComponent") // written once, never compared
record RevisedData(
    String isil,
    String controlNumber,
    long sequence,
    String digest,
    @Nullable String syncId,
    String format,
    String serialization,
    String encoding,
    byte[] original,
    BibliographicRecord record,
    List<Item> items,
    List<String> remarks) {

  static RevisedData of(RecordEvent.Revised event) {
    Original original = event.source().original();
    return new RevisedData(
        event.isil().value(),
        event.source().controlNumber().value(),
        event.sequence().value(),
        event.digest().value(),
        event.syncId(),
        original.format().name(),
        original.serialization().name(),
        original.encoding().name(),
        original.bytes(),
        event.source().record(),
        event.source().items(),
        event.source().remarks());
  }
}
