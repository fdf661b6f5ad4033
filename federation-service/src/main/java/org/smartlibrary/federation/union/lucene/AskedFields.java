package org.smartlibrary.federation.union.lucene;

import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.LongPoint;
import org.smartlibrary.federation.union.UnionEntry;
import org.smartlibrary.federation.union.UnionRecord;

/** What protocols of machines ask for beyond what people type. */
final class AskedFields {

  private static final int MOST = 100;

  private AskedFields() {}

  static void addTo(Document document, UnionEntry entry) {
    UnionRecord record = entry.record();
    addWholes(document, Fields.EXACT_SUBJECT, EntryText.subjects(record));
    addWholes(document, Fields.EXACT_SERIES, EntryText.series(record));
    addWholes(document, Fields.EXACT_PUBLISHER, EntryText.publisher(record));
    record.languages().stream()
        .distinct()
        .limit(MOST)
        .forEach(code -> document.add(EntryDocument.term(Fields.LANGUAGE, code)));
    if (record.form() != null) {
      document.add(EntryDocument.term(Fields.FORM, record.form()));
    }
    Traits.year(record).ifPresent(year -> document.add(new LongPoint(Fields.YEAR, year)));
    document.add(new LongField(Fields.DERIVED, entry.derivedAt().toEpochMilli(), Field.Store.NO));
  }

  private static void addWholes(Document document, String field, Stream<String> texts) {
    texts
        .flatMap(EntryText::key)
        .distinct()
        .limit(MOST)
        .forEach(key -> document.add(EntryDocument.term(field, key)));
  }
}
