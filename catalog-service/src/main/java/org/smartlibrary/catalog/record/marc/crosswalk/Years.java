package org.smartlibrary.catalog.record.marc.crosswalk;

import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Finds years in dates as they are printed: 2005.11, [2004?], c2004, ©2004, 民国二十三年, 一九八五年; none in
 * [19--].
 */
public final class Years {

  private static final int EARLIEST = 500;
  private static final int LATEST = 2100;

  private Years() {}

  /** The first year of a date that is no copyright's; null when there is none. */
  public static @Nullable Integer published(String date) {
    Integer western = western(date, false);
    return western != null ? western : eastern(date);
  }

  /** The year after c or ©. */
  public static @Nullable Integer copyright(String date) {
    return western(date, true);
  }

  /** The year in four characters of coded data, null for blanks and u's. */
  public static @Nullable Integer coded(String four) {
    return four.length() == 4 && digits(four, 0) ? plausible(number(four, 0)) : null;
  }

  private static @Nullable Integer western(String date, boolean copyright) {
    for (int i = 0; i + 4 <= date.length(); i++) {
      if (standsAlone(date, i) && copyrighted(date, i) == copyright) {
        Integer year = plausible(number(date, i));
        if (year != null) {
          return year;
        }
      }
    }
    return null;
  }

  private static @Nullable Integer eastern(String date) {
    OptionalInt regnal = Eras.year(date);
    if (regnal.isPresent()) {
      return regnal.getAsInt();
    }
    int end = date.indexOf('年');
    OptionalInt spelled = end < 4 ? OptionalInt.empty() : Numerals.before(date, end);
    return spelled.isPresent() ? plausible(spelled.getAsInt()) : null;
  }

  /** Four digits, and no fifth before or after. */
  private static boolean standsAlone(String date, int start) {
    return digits(date, start)
        && (start == 0 || !digit(date.charAt(start - 1)))
        && (start + 4 == date.length() || !digit(date.charAt(start + 4)));
  }

  private static boolean copyrighted(String date, int start) {
    int before = start - 1;
    while (before >= 0 && date.charAt(before) == ' ') {
      before--;
    }
    return before >= 0 && "cC©℗p".indexOf(date.charAt(before)) >= 0;
  }

  private static boolean digits(String text, int start) {
    for (int i = start; i < start + 4; i++) {
      if (!digit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean digit(char c) {
    return c >= '0' && c <= '9';
  }

  private static int number(String text, int start) {
    int number = 0;
    for (int i = start; i < start + 4; i++) {
      number = number * 10 + text.charAt(i) - '0';
    }
    return number;
  }

  private static @Nullable Integer plausible(int year) {
    return year >= EARLIEST && year <= LATEST ? (Integer) year : null;
  }
}
