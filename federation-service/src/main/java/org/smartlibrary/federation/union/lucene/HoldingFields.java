package org.smartlibrary.federation.union.lucene;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.util.BytesRef;
import org.smartlibrary.federation.union.Holding;
import org.smartlibrary.federation.union.UnionEntry;

/** Who holds a title, where it stands there, and how much of it. */
final class HoldingFields {

  /** Two thousand libraries shelve a title under few different numbers. */
  private static final int MOST_CALL_NUMBERS = 200;

  private static final int LONGEST_CALL_NUMBER = 60;

  private final UnionEntry entry;

  HoldingFields(UnionEntry entry) {
    this.entry = entry;
  }

  void addTo(Document document) {
    Map<String, Shelf> shelves = shelves();
    shelves.forEach((isil, shelf) -> addLibrary(document, isil, shelf));
    RecordTerms.add(entry.holdings(), document);
    callNumbers().forEach(number -> document.add(EntryDocument.term(Fields.SHELF, number)));
    document.add(new NumericDocValuesField(Fields.HELD, shelves.size()));
    document.add(new BinaryDocValuesField(Fields.SHELVES, new BytesRef(Shelf.write(shelves))));
    addCopies(document);
    if (shelves.values().stream().anyMatch(shelf -> shelf.available() > 0)) {
      document.add(EntryDocument.term(Fields.LIVE, "available"));
    }
  }

  private static void addLibrary(Document document, String isil, Shelf shelf) {
    document.add(EntryDocument.term(Fields.LIBRARY, isil));
    document.add(new SortedSetDocValuesField(Fields.LIBRARY, new BytesRef(isil)));
    if (shelf.available() > 0) {
      document.add(EntryDocument.term(Fields.AVAILABLE_AT, isil));
    }
  }

  /** What desks tell is joined to a record by these, and never written into it. */
  private void addCopies(Document document) {
    Copies.Told copies = Copies.of(entry.holdings());
    if (!copies.keys().isEmpty()) {
      document.add(new BinaryDocValuesField(Fields.COPIES, new BytesRef(copies.lines())));
      copies.keys().forEach(key -> document.add(EntryDocument.term(Fields.ITEM, key)));
    }
  }

  private Map<String, Shelf> shelves() {
    Map<String, Shelf> shelves = new LinkedHashMap<>();
    for (Holding holding : entry.holdings()) {
      shelves.merge(holding.isil(), Shelf.of(holding), Shelf::plus);
    }
    return shelves;
  }

  private Set<String> callNumbers() {
    Set<String> numbers = new HashSet<>();
    Set<String> read = new HashSet<>();
    for (Holding holding : entry.holdings()) {
      for (Holding.Item item : holding.items()) {
        String number = item.callNumber();
        if (number != null && numbers.size() < MOST_CALL_NUMBERS && read.add(number)) {
          numbers.addAll(CallNumbers.terms(number));
        }
      }
    }
    numbers.removeIf(number -> number.length() > LONGEST_CALL_NUMBER);
    return numbers;
  }
}
