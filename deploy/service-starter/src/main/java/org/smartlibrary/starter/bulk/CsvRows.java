package org.smartlibrary.starter.bulk;

import java.io.IOException;
import java.io.Reader;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.smartlibrary.starter.form.Reading;

/** Comma-separated values with a header. */
final class CsvRows<T> implements Rows<T> {

  private final CsvRecords records;
  private final RowForm.Columns<T> columns;
  private final List<String> header;

  CsvRows(Reader reader, RowForm.Columns<T> columns) throws IOException {
    this.records = new CsvRecords(reader, LONGEST);
    this.columns = columns;
    this.header =
        records
            .next()
            .map(first -> first.values().stream().map(CsvRows::column).toList())
            .orElse(List.of());
    if (!header.containsAll(columns.needed()) || !columns.known().containsAll(header)) {
      throw columns
          .otherwise()
          .because("The first line does not name the columns of such a file.")
          .exception();
    }
  }

  @Override
  public Optional<Row<T>> next() throws IOException {
    return records.next().map(record -> new Row<>(record.line(), read(record)));
  }

  private static String column(String text) {
    return withoutMark(text).strip().toLowerCase(Locale.ROOT);
  }

  /** Without the byte order mark. */
  static String withoutMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private Reading<T> read(CsvRecords.CsvRecord row) {
    if (!row.whole()) {
      return faulty("is longer than %d characters, or a quote is open".formatted(LONGEST));
    }
    if (row.values().size() != header.size()) {
      return faulty("has %d values for %d columns".formatted(row.values().size(), header.size()));
    }
    if (!row.values().stream().allMatch(Rows::isUtf8)) {
      return faulty(NOT_UTF_8);
    }
    return columns.read().apply(valuesOf(row));
  }

  private Map<String, String> valuesOf(CsvRecords.CsvRecord row) {
    Map<String, String> values = new HashMap<>();
    for (int i = 0; i < header.size(); i++) {
      if (!row.values().get(i).isBlank()) {
        values.put(header.get(i), row.values().get(i).strip());
      }
    }
    return values;
  }

  private static <T> Reading<T> faulty(String detail) {
    return Reading.Faulty.because(null, "", detail);
  }
}
