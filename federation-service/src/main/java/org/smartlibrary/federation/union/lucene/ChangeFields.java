package org.smartlibrary.federation.union.lucene;

import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;
import org.smartlibrary.federation.union.ChangeMark;
import org.smartlibrary.federation.union.UnionChange;

/** Where a document stands among all changes. A change without a number is in no list of them. */
final class ChangeFields {

  private ChangeFields() {}

  static void addTo(Document document, UnionChange change) {
    ChangeMark mark = change.mark();
    if (mark.isNumbered()) {
      document.add(new BinaryDocValuesField(Fields.CHANGED_ID, new BytesRef(change.id())));
      addNumber(document, Fields.SEQUENCE, mark.sequence());
      addNumber(document, Fields.CHANGED_AT, mark.at().toEpochMilli());
      Field.Store kept = change instanceof UnionChange.Derived ? Field.Store.NO : Field.Store.YES;
      mark.formerly().forEach(isil -> document.add(new StringField(Fields.FORMERLY, isil, kept)));
    }
  }

  private static void addNumber(Document document, String field, long number) {
    document.add(new LongPoint(field, number));
    document.add(new NumericDocValuesField(field, number));
  }
}
