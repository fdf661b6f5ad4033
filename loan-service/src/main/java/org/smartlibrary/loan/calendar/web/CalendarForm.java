package org.smartlibrary.loan.calendar.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a library says of when it is open; what it leaves out is as in the library above. */
record CalendarForm(
    @Schema(
            description = "hours by weekday; a weekday that is not named is closed",
            example = "{\"TUESDAY\": [\"09:00-12:00\", \"14:00-17:30\"]}")
        @Nullable Map<String, List<@Nullable String>> week,
    @Schema(description = "CLOSED, or OPEN as on any other weekday", example = "CLOSED")
        @Nullable String publicHolidays,
    @Schema(
            description = "whose hours hold on a day of rest on which people work instead (调休)",
            example = "WEDNESDAY")
        @Nullable String workdaysAs,
    @Schema(description = "days that are otherwise; no two may overlap")
        @Nullable List<@Nullable Special> specialDays) {

  /** Days that are otherwise; closed without hours, one day without an end. */
  record Special(
      @Nullable String from,
      @Nullable String until,
      @Nullable List<@Nullable String> hours,
      @Schema(description = "a word for readers", example = "盘点") @Nullable String why) {}
}
