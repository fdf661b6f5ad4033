package org.smartlibrary.federation.union.marcxml;

import static org.smartlibrary.federation.union.marcxml.MarcField.field;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.smartlibrary.federation.union.Holding;
import org.smartlibrary.federation.union.UnionEntry;
import org.smartlibrary.federation.union.UnionRecord;

/** Data fields of a union record (MARC 21, 01X to 8XX). */
final class DataFields {

  /** Of a title that thousands hold, 035 and 852 name the first. */
  private static final int MOST_HOLDINGS = 500;

  private final UnionEntry entry;
  private final UnionRecord record;
  private final List<MarcField> fields = new ArrayList<>();

  private DataFields(UnionEntry entry) {
    this.entry = entry;
    this.record = entry.record();
  }

  static List<MarcField> of(UnionEntry entry) {
    DataFields composing = new DataFields(entry);
    composing.numbers();
    composing.description();
    composing.notes();
    composing.fields.addAll(new AccessPoints(entry.record()).fields());
    composing.holdings();
    return composing.fields;
  }

  private void numbers() {
    record.identifiers().forEach(number -> fields.add(NumberFields.of(number)));
    entry.holdings().stream()
        .limit(MOST_HOLDINGS)
        .forEach(
            holding ->
                add("035", "  ").with('a', "(" + holding.isil() + ")" + holding.controlNumber()));
    add("040", "  ")
        .with('a', ControlFields.AGENCY)
        .with('b', "chi")
        .with('c', ControlFields.AGENCY);
    languages();
    record.classifications().forEach(place -> fields.add(NumberFields.of(place)));
  }

  private void languages() {
    if (record.languages().size() > 1 || !record.originalLanguages().isEmpty()) {
      MarcField languages = add("041", record.originalLanguages().isEmpty() ? "0 " : "1 ");
      record.languages().forEach(code -> languages.with('a', code));
      record.originalLanguages().forEach(code -> languages.with('h', code));
    }
  }

  private void description() {
    if (record.edition() != null) {
      add("250", "  ").with('a', record.edition().statement());
    }
    if (record.publication() != null) {
      add("264", " 1")
          .with('a', record.publication().place())
          .with('b', record.publication().publisher())
          .with('c', record.publication().date());
    }
    if (record.extent() != null) {
      add("300", "  ")
          .with('a', record.extent().statement())
          .with('c', record.extent().dimensions())
          .with('e', record.extent().accompanying());
    }
    record
        .series()
        .forEach(
            series ->
                add("490", "0 ")
                    .with('a', series.title())
                    .with('x', series.issn())
                    .with('v', series.number()));
  }

  private void notes() {
    record.notes().forEach(note -> add("500", "  ").with('a', note.text()));
    add("505", "0 ").with('a', record.contents());
    add("520", "  ").with('a', record.summary());
  }

  private void holdings() {
    entry.holdings().stream().limit(MOST_HOLDINGS).forEach(this::holding);
  }

  private void holding(Holding holding) {
    MarcField place = add("852", "  ").with('a', holding.isil());
    holding.items().stream()
        .flatMap(item -> Stream.ofNullable(item.callNumber()))
        .findFirst()
        .ifPresent(number -> place.with('h', number));
  }

  private MarcField add(String tag, String indicators) {
    MarcField field = field(tag, indicators);
    fields.add(field);
    return field;
  }
}
