package org.smartlibrary.federation.cluster.feature;

import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Numbers in folded text: 12, 十二, 廿三, 一百二十, 一九八五, xii. */
final class Numerals {

  /** What a Chinese number is written with, for use inside a character class. */
  static final String HAN = "〇零一二三四五六七八九十廿卅百千两壹贰叁肆伍陆柒捌玖拾佰";

  private static final String DIGITS = "〇一二三四五六七八九";
  private static final String FORMAL = "零壹贰叁肆伍陆柒捌玖";
  private static final String ROMAN = "ivxlcdm";
  private static final int[] ROMAN_VALUES = {1, 5, 10, 50, 100, 500, 1000};
  private static final int TOO_LARGE = 1_000_000;

  /** Tens and hundreds (四百), and years by their digits; 三 alone may be anything (三国). */
  private static final Pattern WRITTEN =
      Pattern.compile(
          "[一二三四五六七八九两]千(?:零?[一二三四五六七八九]百)?(?:零?[一二三四五六七八九]?十)?(?:零?[一二三四五六七八九])?"
              + "|[一二三四五六七八九两]百(?:零?[一二三四五六七八九]?十)?(?:零?[一二三四五六七八九])?"
              + "|[一二三四五六七八九]十[一二三四五六七八九]?|十[一二三四五六七八九]"
              + "|[一二][〇零一二三四五六七八九]{3}");

  private Numerals() {}

  /** A text with the numbers that are written out in it in digits: 四百例 as 400例. */
  static String inDigits(String text) {
    return !hasTwoTogether(text)
        ? text
        : WRITTEN
            .matcher(text)
            .replaceAll(
                found -> {
                  OptionalInt number = counted(found.group());
                  return number.isPresent() ? "" + number.getAsInt() : found.group();
                });
  }

  /** Whatever is written out has at least two characters. */
  private static boolean hasTwoTogether(String text) {
    boolean before = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean number = c > 0x7F && HAN.indexOf(c) >= 0;
      if (number && before) {
        return true;
      }
      before = number;
    }
    return false;
  }

  /** The number a text is, if it is nothing else. */
  static OptionalInt of(String text) {
    OptionalInt plain = counted(text);
    return plain.isPresent() ? plain : roman(text);
  }

  private static OptionalInt counted(String text) {
    int total = 0;
    int current = 0;
    boolean digitBefore = false;
    for (int i = 0; i < text.length(); i++) {
      int digit = digit(text.charAt(i));
      int unit = unit(text.charAt(i));
      if (digit < 0 && unit == 0) {
        return OptionalInt.empty();
      }
      if (digit >= 0) {
        current = digitBefore ? current * 10 + digit : digit;
      } else {
        total += Math.max(current, 1) * unit;
        current = 0;
      }
      digitBefore = digit >= 0;
      if (current > TOO_LARGE || total > TOO_LARGE) {
        return OptionalInt.empty();
      }
    }
    return text.isEmpty() ? OptionalInt.empty() : OptionalInt.of(total + current);
  }

  private static OptionalInt roman(String text) {
    int total = 0;
    int largest = 0;
    for (int i = text.length() - 1; i >= 0; i--) {
      int place = ROMAN.indexOf(text.charAt(i));
      if (place < 0) {
        return OptionalInt.empty();
      }
      int value = ROMAN_VALUES[place];
      total += value < largest ? -value : value;
      largest = Math.max(largest, value);
    }
    return total > 0 ? OptionalInt.of(total) : OptionalInt.empty();
  }

  private static int digit(char c) {
    if (c >= '0' && c <= '9') {
      return c - '0';
    }
    int plain = DIGITS.indexOf(c);
    int any = plain >= 0 ? plain : FORMAL.indexOf(c);
    return any >= 0 ? any : c == '两' ? 2 : -1;
  }

  private static int unit(char c) {
    return switch (c) {
      case '十', '拾' -> 10;
      case '廿' -> 20;
      case '卅' -> 30;
      case '百', '佰' -> 100;
      case '千' -> 1000;
      default -> 0;
    };
  }
}
