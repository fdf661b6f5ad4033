package org.smartlibrary.loan.calendar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** The years that the service brings with it, from the file that names their source. */
final class BuiltInHolidays {

  private static final String FILE = "public-holidays.txt";
  private static final int PARTS = 5;

  private final Map<Integer, String> sources = new TreeMap<>();
  private final Map<Integer, List<HolidayYear.Holiday>> holidays = new TreeMap<>();
  private final Map<Integer, List<LocalDate>> workdays = new TreeMap<>();

  private BuiltInHolidays() {}

  static List<HolidayYear> years() {
    var read = new BuiltInHolidays();
    lines().stream().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(read::line);
    return read.sources.keySet().stream().map(read::year).toList();
  }

  private void line(String line) {
    var parts = List.of(line.split(" ", PARTS));
    int year = Integer.parseInt(parts.get(0));
    var first = parts.get(2);
    switch (parts.get(1)) {
      case "notice" -> sources.put(year, first + ", " + parts.get(4));
      case "holiday" -> holidays(year).add(holiday(first, parts.get(3), parts.get(4)));
      case "workday" -> workdays(year).add(LocalDate.parse(first));
      default -> throw new IllegalStateException(FILE + " has a line that nobody reads: " + line);
    }
  }

  private HolidayYear year(int year) {
    return new HolidayYear(
        year, Objects.requireNonNull(sources.get(year)), holidays(year), workdays(year), 0);
  }

  private List<HolidayYear.Holiday> holidays(int year) {
    return holidays.computeIfAbsent(year, _ -> new ArrayList<>());
  }

  private List<LocalDate> workdays(int year) {
    return workdays.computeIfAbsent(year, _ -> new ArrayList<>());
  }

  private static HolidayYear.Holiday holiday(String from, String until, String name) {
    return new HolidayYear.Holiday(LocalDate.parse(from), LocalDate.parse(until), name);
  }

  private static List<String> lines() {
    try (var file = Objects.requireNonNull(BuiltInHolidays.class.getResourceAsStream(FILE));
        var reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      return reader.lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
