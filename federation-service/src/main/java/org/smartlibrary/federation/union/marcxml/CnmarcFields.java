package org.smartlibrary.federation.union.marcxml;

import static org.smartlibrary.federation.union.marcxml.MarcField.field;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.smartlibrary.federation.union.Holding;
import org.smartlibrary.federation.union.UnionEntry;
import org.smartlibrary.federation.union.UnionRecord;

/** What a union record says, in the fields of CNMARC: coded data, description, notes, holdings. */
final class CnmarcFields {

  /** Of a title that thousands hold, 905 names the first. */
  private static final int MOST_HOLDINGS = 500;

  private final UnionEntry entry;
  private final UnionRecord record;
  private final List<MarcField> fields = new ArrayList<>();

  private CnmarcFields(UnionEntry entry) {
    this.entry = entry;
    this.record = entry.record();
  }

  static List<MarcField> of(UnionEntry entry) {
    CnmarcFields composing = new CnmarcFields(entry);
    entry.record().identifiers().forEach(n -> composing.fields.add(CnmarcNumbers.of(n)));
    composing.coded();
    composing.description();
    composing.notes();
    composing.fields.addAll(new CnmarcAccess(entry.record()).fields());
    composing.holdings();
    return composing.fields;
  }

  private void coded() {
    add("100", "  ").with('a', CnmarcControl.general(entry));
    MarcField languages = add("101", record.originalLanguages().isEmpty() ? "0 " : "1 ");
    record.languages().forEach(code -> languages.with('a', code));
    record.originalLanguages().forEach(code -> languages.with('c', code));
    add("102", "  ").with('a', record.country());
    if ("BOOK".equals(record.form())) {
      add("106", "  ").with('a', "r");
    }
  }

  private void description() {
    if (record.edition() != null) {
      add("205", "  ").with('a', record.edition().statement());
    }
    if (record.publication() != null) {
      add("210", "  ")
          .with('a', record.publication().place())
          .with('c', record.publication().publisher())
          .with('d', record.publication().date());
    }
    if (record.extent() != null) {
      add("215", "  ")
          .with('a', record.extent().statement())
          .with('d', record.extent().dimensions())
          .with('e', record.extent().accompanying());
    }
    for (UnionRecord.Series series : record.series()) {
      add("225", "2 ")
          .with('a', series.title())
          .with('v', series.number())
          .with('x', series.issn());
    }
  }

  private void notes() {
    record.notes().forEach(note -> add("300", "  ").with('a', note.text()));
    add("327", "1 ").with('a', record.contents());
    add("330", "  ").with('a', record.summary());
  }

  private void holdings() {
    add("801", " 0")
        .with('a', "CN")
        .with('b', ControlFields.AGENCY)
        .with('c', CnmarcControl.day(entry));
    entry.holdings().stream().limit(MOST_HOLDINGS).forEach(this::holding);
  }

  private void holding(Holding holding) {
    MarcField place = add("905", "  ").with('a', holding.isil());
    holding.items().stream()
        .flatMap(item -> Stream.ofNullable(item.callNumber()))
        .findFirst()
        .ifPresent(number -> place.with('s', number));
  }

  private MarcField add(String tag, String indicators) {
    MarcField field = field(tag, indicators);
    fields.add(field);
    return field;
  }
}
