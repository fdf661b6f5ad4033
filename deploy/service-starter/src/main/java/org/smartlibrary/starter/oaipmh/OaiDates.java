package org.smartlibrary.starter.oaipmh;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** From when until when, both inclusive as they are asked for (section 2.7.1). */
record OaiDates(Optional<Instant> from, Optional<Instant> before) {

  static final OaiDates ALWAYS = new OaiDates(Optional.empty(), Optional.empty());

  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern SECOND =
      Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z");

  /** The dates, or nothing when they are none, or not of one kind, or in the wrong order. */
  static Optional<OaiDates> of(@Nullable String from, @Nullable String until) {
    if (from != null && until != null && from.length() != until.length()) {
      return Optional.empty();
    }
    try {
      Optional<Instant> first = Optional.ofNullable(from).map(OaiDates::instant);
      Optional<Instant> last = Optional.ofNullable(until).map(OaiDates::instant);
      boolean turned = first.isPresent() && last.isPresent() && first.get().isAfter(last.get());
      return turned
          ? Optional.empty()
          : Optional.of(new OaiDates(first, last.map(time -> time.plus(unit(until)))));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  private static Duration unit(@Nullable String until) {
    return until != null && DAY.matcher(until).matches()
        ? Duration.ofDays(1)
        : Duration.ofSeconds(1);
  }

  private static Instant instant(String text) {
    if (DAY.matcher(text).matches()) {
      return LocalDate.parse(text).atStartOfDay().toInstant(ZoneOffset.UTC);
    }
    if (SECOND.matcher(text).matches()) {
      return Instant.parse(text);
    }
    throw new DateTimeException("neither a day nor a second: " + text);
  }
}
