package org.smartlibrary.catalog.record.marc.crosswalk;

import java.util.OptionalInt;

/** Reads numbers as they are printed: 12, １２, 十二, 廿三, 一九八五, 二〇〇八. */
public final class Numerals {

  private static final String DIGITS = "〇一二三四五六七八九";
  private static final String FORMAL = "零壹贰叁肆伍陆柒捌玖";
  private static final String FORMAL_TRADITIONAL = "○壹貳參肆伍陸柒捌玖";
  private static final int TOO_LARGE = 100_000_000;

  private Numerals() {}

  /** The number a text is, if it is nothing else. */
  public static OptionalInt of(String text) {
    long total = 0;
    long current = 0;
    boolean digitBefore = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int digit = digit(c);
      int unit = digit < 0 ? unit(c) : 0;
      if (digit < 0 && unit == 0) {
        return OptionalInt.empty();
      }
      if (digit >= 0) {
        current = digitBefore ? current * 10 + digit : current + digit;
      } else {
        total += Math.max(current, 1) * unit;
        current = 0;
      }
      digitBefore = digit >= 0;
      if (current > TOO_LARGE || total > TOO_LARGE) {
        return OptionalInt.empty();
      }
    }
    return text.isEmpty() ? OptionalInt.empty() : OptionalInt.of((int) (total + current));
  }

  /** The number that ends before {@code end}: 第十二 before 版. */
  public static OptionalInt before(String text, int end) {
    int start = end;
    while (start > 0 && isPart(text.charAt(start - 1))) {
      start--;
    }
    return of(text.substring(start, end));
  }

  public static boolean isPart(char c) {
    return digit(c) >= 0 || unit(c) > 0;
  }

  private static int digit(char c) {
    if (c < 0x80) {
      return c >= '0' && c <= '9' ? c - '0' : -1;
    }
    if (c >= '０' && c <= '９') {
      return c - '０';
    }
    int plain = DIGITS.indexOf(c);
    int formal = plain >= 0 ? plain : FORMAL.indexOf(c);
    int any = formal >= 0 ? formal : FORMAL_TRADITIONAL.indexOf(c);
    return any >= 0 ? any : c == '两' || c == '兩' ? 2 : -1;
  }

  private static int unit(char c) {
    return switch (c) {
      case '十', '拾' -> 10;
      case '廿' -> 20;
      case '卅' -> 30;
      case '百', '佰' -> 100;
      case '千', '仟' -> 1000;
      default -> 0;
    };
  }
}
