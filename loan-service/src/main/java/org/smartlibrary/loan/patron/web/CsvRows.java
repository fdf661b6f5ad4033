package org.smartlibrary.loan.patron.web;

import java.io.IOException;
import java.io.Reader;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.smartlibrary.starter.bulk.CsvRecords;

/** Readers as CSV with a header, whose columns may come in any order. */
final class CsvRows implements Rows {

  private static final List<String> NEEDED = List.of("id", "card", "name", "home", "group");

  private final CsvRecords records;
  private final List<String> header;

  CsvRows(Reader reader) throws IOException {
    this.records = new CsvRecords(reader, LONGEST);
    this.header =
        records
            .next()
            .map(first -> first.values().stream().map(CsvRows::column).toList())
            .orElse(List.of());
    if (!header.containsAll(NEEDED) || !ReaderForm.COLUMNS.containsAll(header)) {
      throw ReaderProblems.HEADER
          .because("The first line does not name the columns of a file of readers.")
          .exception();
    }
  }

  @Override
  public Optional<Row> next() throws IOException {
    return records.next().map(record -> new Row(record.line(), read(record)));
  }

  private static String column(String text) {
    var name = text.startsWith("\uFEFF") ? text.substring(1) : text;
    return name.strip().toLowerCase(Locale.ROOT);
  }

  private Reading read(CsvRecords.CsvRecord row) {
    if (!row.whole()) {
      return faulty("", "is longer than %d characters, or a quote is open".formatted(LONGEST));
    }
    if (row.values().size() != header.size()) {
      return faulty(
          "", "has %d values for %d columns".formatted(row.values().size(), header.size()));
    }
    if (!row.values().stream().allMatch(Rows::isUtf8)) {
      return faulty("", NOT_UTF_8);
    }
    return read(valuesOf(row));
  }

  private static Reading read(Map<String, String> values) {
    var keeps = values.get("keeps_history");
    if (keeps != null && !keeps.equals("true") && !keeps.equals("false")) {
      return Reading.Faulty.because(values.get("id"), "/keepsHistory", "is true or false");
    }
    return FormReader.read(
        new ReaderForm(
            values.get("id"),
            values.get("card"),
            values.get("login"),
            values.get("name"),
            values.get("home"),
            values.get("group"),
            values.get("valid_through"),
            values.get("guardian"),
            keeps == null ? null : Boolean.valueOf(keeps),
            values.get("phone"),
            values.get("email"),
            values.get("birth_date"),
            values.get("pin")));
  }

  /** Only values that are there. */
  private Map<String, String> valuesOf(CsvRecords.CsvRecord row) {
    Map<String, String> values = new HashMap<>();
    for (int i = 0; i < header.size(); i++) {
      if (!row.values().get(i).isBlank()) {
        values.put(header.get(i), row.values().get(i).strip());
      }
    }
    return values;
  }

  private static Reading faulty(String pointer, String detail) {
    return Reading.Faulty.because(null, pointer, detail);
  }
}
