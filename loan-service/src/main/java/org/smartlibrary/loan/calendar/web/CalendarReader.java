package org.smartlibrary.loan.calendar.web;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.loan.calendar.Hours;
import org.smartlibrary.loan.calendar.OnHolidays;
import org.smartlibrary.loan.calendar.Opening;
import org.smartlibrary.loan.calendar.SpecialDays;
import org.smartlibrary.loan.calendar.Week;
import org.smartlibrary.starter.form.Fields;
import org.smartlibrary.starter.security.Isil;

/** Reads what a library says of when it is open, and finds all that is wrong with it at once. */
final class CalendarReader {

  private static final int MOST_SPECIAL_DAYS = 500;
  private static final int LONGEST_WHY = 200;

  private final Fields fields = new Fields();

  static Opening read(Isil library, CalendarForm form) {
    return new CalendarReader().opening(library, form);
  }

  private Opening opening(Isil library, CalendarForm form) {
    var week = week(form.week());
    var holidays = fields.optional("/publicHolidays", form.publicHolidays(), OnHolidays.values());
    var workdaysAs = fields.optional("/workdaysAs", form.workdaysAs(), DayOfWeek.values());
    var special = specialDays(form.specialDays());
    fields.refuseIfWrong(CalendarProblems.wrong());
    return new Opening(library, week, holidays, workdaysAs, special, 0);
  }

  private @Nullable Week week(@Nullable Map<String, List<@Nullable String>> form) {
    if (form == null) {
      return null;
    }
    Map<DayOfWeek, List<Hours>> week = new EnumMap<>(DayOfWeek.class);
    for (String name : form.keySet()) {
      var pointer = "/week/" + name;
      var day = fields.optional(pointer, name, DayOfWeek.values());
      if (day != null) {
        week.put(day, HoursReader.read(fields, pointer, form.get(name)));
      }
    }
    return new Week(week);
  }

  private List<SpecialDays> specialDays(@Nullable List<CalendarForm.@Nullable Special> form) {
    List<SpecialDays> days = new ArrayList<>();
    if (form != null && form.size() > MOST_SPECIAL_DAYS) {
      fields.wrong("/specialDays", "has more than %d entries".formatted(MOST_SPECIAL_DAYS));
    } else if (form != null) {
      for (int i = 0; i < form.size(); i++) {
        special("/specialDays/" + i, form.get(i), days).ifPresent(days::add);
      }
    }
    days.sort(Comparator.comparing(SpecialDays::from));
    return days;
  }

  private Optional<SpecialDays> special(
      String pointer, CalendarForm.@Nullable Special form, List<SpecialDays> before) {
    if (form == null) {
      fields.wrong(pointer, "is empty");
      return Optional.empty();
    }
    var from = Optional.ofNullable(fields.requiredDay(pointer + "/from", form.from()));
    var until =
        form.until() == null
            ? from
            : Optional.ofNullable(fields.requiredDay(pointer + "/until", form.until()));
    var hours = HoursReader.read(fields, pointer + "/hours", form.hours());
    if (form.why() != null && form.why().length() > LONGEST_WHY) {
      fields.wrong(pointer + "/why", "is longer than %d characters".formatted(LONGEST_WHY));
    }
    return from.flatMap(first -> until.flatMap(last -> span(pointer, first, last)))
        .map(span -> new SpecialDays(span.from(), span.until(), hours, form.why()))
        .filter(days -> standsAlone(pointer, days, before));
  }

  private Optional<SpecialDays> span(String pointer, LocalDate from, LocalDate until) {
    if (until.isBefore(from)) {
      fields.wrong(pointer + "/until", "comes before the first day");
      return Optional.empty();
    }
    return Optional.of(new SpecialDays(from, until, List.of(), null));
  }

  private boolean standsAlone(String pointer, SpecialDays days, List<SpecialDays> before) {
    boolean alone = before.stream().noneMatch(days::overlaps);
    if (!alone) {
      fields.wrong(pointer, "overlaps with one before it");
    }
    return alone;
  }
}
