package org.smartlibrary.local.sip2;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;

/** YYYYMMDDZZZZHHMMSS, where ZZZZ is blank for the local time. */
final class SipTime {

  private static final DateTimeFormatter WRITTEN =
      DateTimeFormatter.ofPattern("yyyyMMdd'    'HHmmss");
  private static final DateTimeFormatter PLAIN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  private SipTime() {}

  static String of(LocalDateTime time) {
    return WRITTEN.format(time);
  }

  /** As people write it; what is none stays as it is. */
  static String plainly(String text) {
    try {
      return PLAIN.format(LocalDateTime.parse(text, WRITTEN));
    } catch (DateTimeParseException asItIs) {
      return text.strip();
    }
  }
}
