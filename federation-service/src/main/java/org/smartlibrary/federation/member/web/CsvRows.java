package org.smartlibrary.federation.member.web;

import java.io.IOException;
import java.io.Reader;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.starter.bulk.CsvRecords;
import org.smartlibrary.starter.problem.FieldError;

/** Registrations as CSV with a header, whose columns may come in any order. */
final class CsvRows implements Rows {

  static final List<String> COLUMNS =
      List.of(
          "isil",
          "name_zh",
          "name_en",
          "level",
          "parent",
          "division_code",
          "lon",
          "lat",
          "time_zone",
          "status");

  private static final List<String> NEEDED = List.of("isil", "name_zh", "level");

  private final CsvRecords records;
  private final List<String> header;

  CsvRows(Reader reader) throws IOException {
    this.records = new CsvRecords(reader, LONGEST);
    this.header =
        records
            .next()
            .map(first -> first.values().stream().map(CsvRows::column).toList())
            .orElse(List.of());
    if (!header.containsAll(NEEDED) || !COLUMNS.containsAll(header)) {
      throw MemberProblems.HEADER
          .because("The columns %s are not those of a file of members.".formatted(header))
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
      return faulty(
          null, "", "is longer than %d characters, or a quote is open".formatted(LONGEST));
    }
    if (row.values().size() != header.size()) {
      return faulty(
          row.values().getFirst(),
          "",
          "has %d values for %d columns".formatted(row.values().size(), header.size()));
    }
    return read(valuesOf(row));
  }

  private static Reading read(Map<String, String> values) {
    MemberForm.@Nullable Place place;
    try {
      place = place(values.get("lon"), values.get("lat"));
    } catch (NumberFormatException e) {
      return faulty(values.get("isil"), "/location", "lon and lat are decimal degrees");
    }
    return FormReader.read(
        new MemberForm(
            values.get("isil"),
            new MemberForm.Name(values.get("name_zh"), values.get("name_en")),
            values.get("level"),
            values.get("parent"),
            values.get("division_code"),
            place,
            values.get("time_zone"),
            values.get("status")));
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

  private static MemberForm.@Nullable Place place(@Nullable String lon, @Nullable String lat) {
    return lon == null && lat == null ? null : new MemberForm.Place(degrees(lon), degrees(lat));
  }

  private static @Nullable Double degrees(@Nullable String text) {
    return text == null ? null : Double.valueOf(text);
  }

  private static Reading faulty(@Nullable String isil, String pointer, String detail) {
    return new Reading.Faulty(isil, List.of(new FieldError(pointer, detail)));
  }
}
