package org.smartlibrary.catalog.store.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.smartlibrary.catalog.record.ControlNumber;
import org.smartlibrary.catalog.record.Original;
import org.smartlibrary.catalog.record.ReadOptions;
import org.smartlibrary.catalog.record.RecordOutcome;
import org.smartlibrary.catalog.record.RecordReader;
import org.smartlibrary.catalog.record.RecordSource;
import org.smartlibrary.catalog.record.SourceRecord;
import org.smartlibrary.catalog.store.Catalogue;
import org.smartlibrary.catalog.store.KeptRecord;
import org.smartlibrary.catalog.store.RecordKey;
import org.smartlibrary.catalog.store.UnknownRecord;
import org.smartlibrary.starter.security.Isil;
import org.smartlibrary.starter.web.Page;
import org.smartlibrary.starter.web.PageRequest;
import org.springframework.stereotype.Component;

/** Finds records by what stands in an address, and reads their originals again. */
@Component
class KeptRecords {

  private static final int ANY_SIZE = Integer.MAX_VALUE - 64;

  private final Catalogue catalogue;
  private final RecordReader reader;

  KeptRecords(Catalogue catalogue, RecordReader reader) {
    this.catalogue = catalogue;
    this.reader = reader;
  }

  KeptRecord find(Isil isil, String controlNumber) {
    return ControlNumber.of(controlNumber)
        .flatMap(known -> catalogue.find(new RecordKey(isil, known)))
        .orElseThrow(() -> new UnknownRecord(isil.value(), controlNumber));
  }

  Page<RecordView> page(Isil isil, PageRequest request) {
    return catalogue.page(isil, request).map(this::view);
  }

  RecordView view(KeptRecord kept) {
    return RecordView.of(kept, read(kept.original()));
  }

  private SourceRecord read(Original original) {
    ReadOptions options =
        ReadOptions.of(original.serialization())
            .withFormat(original.format())
            .withEncoding(original.encoding())
            .withRecordLimit(ANY_SIZE);
    try (RecordSource source = reader.open(new ByteArrayInputStream(original.bytes()), options)) {
      return switch (source.next().orElseThrow()) {
        case RecordOutcome.Read(long _, long _, SourceRecord record) -> record;
        case RecordOutcome.Deleted _, RecordOutcome.Rejected _ ->
            throw new IllegalStateException("a kept original is read differently: " + original);
      };
    } catch (IOException e) {
      throw new UncheckedIOException("reading from memory", e);
    }
  }
}
