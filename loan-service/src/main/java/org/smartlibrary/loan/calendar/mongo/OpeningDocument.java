package org.smartlibrary.loan.calendar.mongo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.loan.calendar.Hours;
import org.smartlibrary.loan.calendar.OnHolidays;
import org.smartlibrary.loan.calendar.Opening;
import org.smartlibrary.loan.calendar.SpecialDays;
import org.smartlibrary.loan.calendar.Week;
import org.smartlibrary.starter.security.Isil;

/** A library's opening as a document; what it does not say is absent. */
final class OpeningDocument {

  private OpeningDocument() {}

  static Document of(Opening opening) {
    var document = new Document("_id", opening.library().value());
    document.append("version", opening.version());
    if (opening.week() != null) {
      document.append("week", week(opening.week()));
    }
    if (opening.publicHolidays() != null) {
      document.append("publicHolidays", opening.publicHolidays().name());
    }
    if (opening.workdaysAs() != null) {
      document.append("workdaysAs", opening.workdaysAs().name());
    }
    return document.append(
        "specialDays", opening.specialDays().stream().map(OpeningDocument::days).toList());
  }

  static Opening opening(Document document) {
    return new Opening(
        new Isil(document.getString("_id")),
        week(document.get("week", Document.class)),
        Optional.ofNullable(document.getString("publicHolidays"))
            .map(OnHolidays::valueOf)
            .orElse(null),
        Optional.ofNullable(document.getString("workdaysAs")).map(DayOfWeek::valueOf).orElse(null),
        document.getList("specialDays", Document.class).stream()
            .map(OpeningDocument::days)
            .toList(),
        document.getLong("version"));
  }

  private static Document week(Week week) {
    var document = new Document();
    week.hours().forEach((day, hours) -> document.append(day.name(), texts(hours)));
    return document;
  }

  private static @Nullable Week week(@Nullable Document document) {
    if (document == null) {
      return null;
    }
    Map<DayOfWeek, List<Hours>> week = new EnumMap<>(DayOfWeek.class);
    document.forEach((day, _) -> week.put(DayOfWeek.valueOf(day), hours(document, day)));
    return new Week(week);
  }

  private static Document days(SpecialDays days) {
    return new Document("from", days.from().toString())
        .append("until", days.until().toString())
        .append("hours", texts(days.hours()))
        .append("why", days.why());
  }

  private static SpecialDays days(Document document) {
    return new SpecialDays(
        LocalDate.parse(document.getString("from")),
        LocalDate.parse(document.getString("until")),
        hours(document, "hours"),
        document.getString("why"));
  }

  private static List<String> texts(List<Hours> hours) {
    return hours.stream().map(Hours::toString).toList();
  }

  private static List<Hours> hours(Document document, String name) {
    return document.getList(name, String.class).stream()
        .flatMap(text -> Hours.of(text).stream())
        .toList();
  }
}
