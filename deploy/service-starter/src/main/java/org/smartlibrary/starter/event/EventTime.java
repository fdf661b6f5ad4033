package org.smartlibrary.starter.event;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** The time of an event: {@code 2026-11-26T06:51:50.751484025Z}. */
final class EventTime {

  private static final String FORM = "dddd-dd-ddTdd:dd:dd";
  private static final int LONGEST = FORM.length() + ".123456789Z".length();
  private static final int NANO_DIGITS = 9;

  private EventTime() {}

  /**
   * Reads what services write, several times as fast as {@link Instant#parse}, which reads all else
   * that RFC 3339 allows.
   *
   * @throws DateTimeException when it is no time
   */
  static Instant parse(String text) {
    if (isPlain(text)) {
      try {
        return plain(text);
      } catch (DateTimeException _) {
        // A leap second, midnight at the end of a day, or no time at all.
      }
    }
    return Instant.parse(text);
  }

  private static boolean isPlain(String text) {
    int last = text.length() - 1;
    if (last < FORM.length() || last >= LONGEST || text.charAt(last) != 'Z') {
      return false;
    }
    for (int at = 0; at < FORM.length(); at++) {
      char form = FORM.charAt(at);
      char letter = text.charAt(at);
      if (form == 'd' ? !isDigit(letter) : letter != form) {
        return false;
      }
    }
    return isFraction(text, last);
  }

  private static boolean isFraction(String text, int end) {
    if (end == FORM.length()) {
      return true;
    }
    for (int at = FORM.length() + 1; at < end; at++) {
      if (!isDigit(text.charAt(at))) {
        return false;
      }
    }
    return text.charAt(FORM.length()) == '.' && end > FORM.length() + 1;
  }

  private static boolean isDigit(char letter) {
    return letter >= '0' && letter <= '9';
  }

  private static Instant plain(String text) {
    return LocalDateTime.of(
            number(text, 0, 4),
            number(text, 5, 7),
            number(text, 8, 10),
            number(text, 11, 13),
            number(text, 14, 16),
            number(text, 17, 19),
            nanos(text))
        .toInstant(ZoneOffset.UTC);
  }

  private static int nanos(String text) {
    int begin = FORM.length() + 1;
    int digits = text.length() - 1 - begin;
    int nanos = digits > 0 ? number(text, begin, begin + digits) : 0;
    for (int missing = Math.max(digits, 0); missing < NANO_DIGITS; missing++) {
      nanos *= 10;
    }
    return nanos;
  }

  private static int number(String text, int from, int to) {
    int number = 0;
    for (int at = from; at < to; at++) {
      number = number * 10 + text.charAt(at) - '0';
    }
    return number;
  }
}
