package org.smartlibrary.loan.sip2.message;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Optional;

/** {@code YYYYMMDDZZZZHHMMSS}; a blank zone is the library's own, {@code Z} is UTC. */
public final class SipDate {

  public static final int WIDTH = 18;

  private static final int ZONE_BEGINS = 8;
  private static final int ZONE_ENDS = 12;
  private static final DateTimeFormatter WRITTEN =
      DateTimeFormatter.ofPattern("yyyyMMdd    HHmmss");
  private static final DateTimeFormatter READ =
      DateTimeFormatter.ofPattern("uuuuMMddHHmmss").withResolverStyle(ResolverStyle.STRICT);

  private SipDate() {}

  /** At the library's own clock. */
  public static String write(Instant moment, ZoneId zone) {
    return WRITTEN.format(moment.atZone(zone));
  }

  /** Nothing for blanks, and for what is no date. */
  public static Optional<Instant> read(String text, ZoneId zone) {
    if (text.length() != WIDTH) {
      return Optional.empty();
    }
    boolean utc = text.substring(ZONE_BEGINS, ZONE_ENDS).strip().equals("Z");
    try {
      var local =
          LocalDateTime.parse(text.substring(0, ZONE_BEGINS) + text.substring(ZONE_ENDS), READ);
      return Optional.of(local.atZone(utc ? ZoneOffset.UTC : zone).toInstant());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
