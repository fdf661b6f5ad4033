package org.smartlibrary.catalog.store.web;

import org.smartlibrary.catalog.record.ControlNumber;
import org.smartlibrary.catalog.record.RecordReader;
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
    return RecordView.of(kept, reader.again(kept.original()));
  }
}
