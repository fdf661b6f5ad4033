package org.smartlibrary.loan.calendar.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.loan.calendar.HolidayYear;
import org.smartlibrary.starter.form.Fields;

/** Reads a year's public holidays, and finds all that is wrong with them at once. */
final class HolidayReader {

  private static final int FIRST_YEAR = 2000;
  private static final int LAST_YEAR = 2199;
  private static final int LONGEST_SOURCE = 500;
  private static final int MOST = 100;

  private final Fields fields = new Fields();
  private final HolidayYear frame;

  private HolidayReader(int year) {
    this.frame = new HolidayYear(year, "", List.of(), List.of(), 0);
  }

  static HolidayYear read(int year, HolidayForm form) {
    return new HolidayReader(year).year(form);
  }

  private HolidayYear year(HolidayForm form) {
    if (frame.year() < FIRST_YEAR || frame.year() > LAST_YEAR) {
      fields.wrong("?year", "must be %d to %d".formatted(FIRST_YEAR, LAST_YEAR));
    }
    var source = source(form.source());
    var holidays = holidays(form.holidays());
    var workdays = workdays(form.workdays(), holidays);
    fields.refuseIfWrong(CalendarProblems.wrong());
    return new HolidayYear(frame.year(), source, holidays, workdays, 0);
  }

  private String source(@Nullable String text) {
    if (text == null || text.isBlank() || text.length() > LONGEST_SOURCE) {
      fields.wrong("/source", "must name the document, in at most 500 characters");
    }
    return text == null ? "" : text.strip();
  }

  private List<HolidayYear.Holiday> holidays(@Nullable List<HolidayForm.@Nullable Span> spans) {
    List<HolidayYear.Holiday> holidays = new ArrayList<>();
    if (spans == null || spans.isEmpty() || spans.size() > MOST) {
      fields.wrong("/holidays", "must be 1 to 100 holidays");
      return holidays;
    }
    for (int i = 0; i < spans.size(); i++) {
      holiday("/holidays/" + i, spans.get(i)).ifPresent(holidays::add);
    }
    return holidays;
  }

  private Optional<HolidayYear.Holiday> holiday(String at, HolidayForm.@Nullable Span span) {
    if (span == null || span.name() == null || span.name().isBlank()) {
      fields.wrong(at + "/name", "is required");
      return Optional.empty();
    }
    var name = span.name().strip();
    var from = day(at + "/from", span.from());
    var until = span.until() == null ? from : day(at + "/until", span.until());
    if (from.isEmpty() || until.isEmpty()) {
      return Optional.empty();
    }
    if (until.get().isBefore(from.get())) {
      fields.wrong(at + "/until", "comes before the first day");
    }
    return Optional.of(new HolidayYear.Holiday(from.get(), until.get(), name));
  }

  private List<LocalDate> workdays(
      @Nullable List<@Nullable String> texts, List<HolidayYear.Holiday> holidays) {
    List<LocalDate> days = new ArrayList<>();
    for (int i = 0; texts != null && i < Math.min(texts.size(), MOST); i++) {
      var pointer = "/workdays/" + i;
      var day = day(pointer, texts.get(i));
      day.ifPresent(days::add);
      if (day.isPresent() && holidays.stream().anyMatch(one -> one.has(day.get()))) {
        fields.wrong(pointer, "is one of the holidays");
      }
    }
    return days;
  }

  private Optional<LocalDate> day(String pointer, @Nullable String text) {
    var day = Optional.ofNullable(fields.requiredDay(pointer, text));
    if (day.isPresent() && !frame.mayName(day.get())) {
      fields.wrong(pointer, "belongs to another year than " + frame.year());
    }
    return day;
  }
}
