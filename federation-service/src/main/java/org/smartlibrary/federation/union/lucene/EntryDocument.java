package org.smartlibrary.federation.union.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;
import org.smartlibrary.federation.text.Folding;
import org.smartlibrary.federation.union.UnionChange;
import org.smartlibrary.federation.union.UnionEntry;
import org.smartlibrary.federation.union.UnionRecord;

/** What the index knows of an id: a union record with its holdings, or a tombstone. */
final class EntryDocument {

  private static final int MOST_SUBJECTS = 12;

  private final TitleOrder titleOrder = new TitleOrder();

  Document of(UnionChange change) {
    return switch (change) {
      case UnionChange.Derived derived -> entry(derived);
      case UnionChange.Merged merged -> {
        Document tombstone = tombstone(merged);
        tombstone.add(new StoredField(Fields.INTO, merged.into()));
        yield tombstone;
      }
      case UnionChange.Dissolved dissolved -> tombstone(dissolved);
    };
  }

  private static Document tombstone(UnionChange change) {
    Document document = new Document();
    document.add(new StringField(Fields.ID, change.id(), Field.Store.YES));
    document.add(new NumericDocValuesField(Fields.VERSION, change.version()));
    ChangeFields.addTo(document, change);
    return document;
  }

  private Document entry(UnionChange.Derived derived) {
    UnionEntry entry = derived.entry();
    Document document = tombstone(derived);
    document.add(term(Fields.LIVE, "1"));
    addWords(document, entry);
    new SoundFields(entry.record()).addTo(document);
    addNumbers(document, entry.record());
    addTraits(document, entry.record());
    new HoldingFields(entry).addTo(document);
    AskedFields.addTo(document, entry);
    document.add(new NumericDocValuesField(Fields.TIE, Tie.of(entry.id())));
    document.add(new BinaryDocValuesField(Fields.LISTING, Listing.of(entry).bytes()));
    document.add(WholeEntries.field(entry));
    return document;
  }

  private void addWords(Document document, UnionEntry entry) {
    UnionRecord record = entry.record();
    AllWords all = new AllWords();
    addText(document, all, Weight.TITLE, record.titles().stream().flatMap(EntryText::title));
    addText(document, all, Weight.AUTHOR, EntryText.authors(record));
    addText(document, all, Weight.SUBJECT, EntryText.subjects(record));
    addText(document, all, Weight.SERIES, EntryText.series(record));
    addText(document, all, Weight.PUBLISHER, EntryText.publisher(record));
    EntryText.rest(record).forEach(text -> all.add(Words.indexed(text), Weight.REST.in(1)));
    document.add(new Field(Fields.ALL, all.stream(), FieldTypes.WEIGHTS));
    addWholes(document, record);
  }

  private static void addText(
      Document document, AllWords all, Weight weight, Stream<String> texts) {
    List<Words.Word> words = new ArrayList<>();
    texts.forEach(text -> words.addAll(Words.indexed(text)));
    if (!words.isEmpty()) {
      int places = 0;
      for (Words.Word word : words) {
        places += word.moves() ? 1 : 0;
      }
      all.add(words, weight.in(places));
      document.add(new Field(weight.field(), new WordStream(words), FieldTypes.TEXT));
    }
  }

  private void addWholes(Document document, UnionRecord record) {
    EntryText.wholeTitles(record).forEach(key -> document.add(term(Fields.EXACT_TITLE, key)));
    EntryText.firstWords(record).forEach(word -> document.add(term(Fields.TITLE_START, word)));
    EntryText.wholeNames(record).forEach(key -> document.add(term(Fields.EXACT_NAME, key)));
    String title = Folding.fold(record.mainTitle().map(UnionRecord.Title::value).orElse(""));
    document.add(new SortedDocValuesField(Fields.TITLE_ORDER, titleOrder.key(title)));
  }

  private static void addNumbers(Document document, UnionRecord record) {
    EntryText.numbers(record).forEach(number -> document.add(term(Fields.NUMBER, number)));
    EntryText.classes(record).forEach(place -> document.add(term(Fields.CLC, place)));
    EntryText.upperClasses(record)
        .forEach(
            place ->
                document.add(new SortedSetDocValuesField(Fields.CLC_FACET, new BytesRef(place))));
  }

  private static void addTraits(Document document, UnionRecord record) {
    document.add(new NumericDocValuesField(Fields.TRAITS, Traits.of(record)));
    document.add(new NumericDocValuesField(Fields.LANGUAGES, Traits.languages(record)));
    Traits.year(record)
        .ifPresent(year -> document.add(new NumericDocValuesField(Fields.YEAR, year)));
    record.subjects().stream()
        .map(UnionRecord.Subject::term)
        .distinct()
        .limit(MOST_SUBJECTS)
        .forEach(
            subject ->
                document.add(
                    new SortedSetDocValuesField(Fields.SUBJECT_FACET, new BytesRef(subject))));
  }

  static StringField term(String field, String value) {
    return new StringField(field, value, Field.Store.NO);
  }
}
