package org.smartlibrary.catalog.store.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.catalog.holding.Item;
import org.smartlibrary.catalog.record.BibliographicRecord;
import org.smartlibrary.catalog.record.SourceRecord;
import org.smartlibrary.catalog.store.KeptRecord;

/** A record with what it says; the original itself is had by asking for its media type. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RecordView(
    String isil,
    String controlNumber,
    long sequence,
    String digest,
    String format,
    String serialization,
    String encoding,
    @Nullable String syncId,
    Instant changedAt,
    BibliographicRecord record,
    List<Item> items,
    List<String> remarks) {

  static RecordView of(KeptRecord kept, SourceRecord read) {
    return new RecordView(
        kept.key().isil().value(),
        kept.key().controlNumber().value(),
        kept.sequence().value(),
        kept.digest().value(),
        kept.original().format().name(),
        kept.original().serialization().name(),
        kept.original().encoding().name(),
        kept.syncId(),
        kept.changedAt(),
        read.record(),
        read.items(),
        kept.remarks());
  }
}
