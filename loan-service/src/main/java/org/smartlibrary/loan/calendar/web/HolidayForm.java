package org.smartlibrary.loan.calendar.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A year's public holidays as an operator writes them. */
record HolidayForm(
    @Schema(
            description = "the document that says so, and where it was published",
            example = "国办发明电〔2025〕7号")
        @Nullable String source,
    @Nullable List<@Nullable Span> holidays,
    @Schema(description = "days of rest on which people work instead (调休上班)")
        @Nullable List<@Nullable String> workdays) {

  /** The days of one holiday; one day without an end. */
  record Span(@Nullable String from, @Nullable String until, @Nullable String name) {}
}
