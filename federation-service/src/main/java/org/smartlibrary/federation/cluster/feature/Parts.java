package org.smartlibrary.federation.cluster.feature;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A folded title without what says which part of a set it is, and that as numbers: 高等数学 下册 is 高等数学
 * and the last part, 三体 ii is 三体 and 2; {@code whole} when it names all parts at once (上 下册).
 */
record Parts(String rest, List<Integer> numbers, boolean whole) {

  /** 下: the second of two or the third of three. */
  static final int LAST = 1000;

  private static final String NUMBER = "([0-9]{1,4}|[" + Numerals.HAN + "]{1,6})";
  private static final String UNIT = "(?:分册|分卷|卷|册|辑|集|编|部|篇|期|号)";

  /** The characters with which a part's statement may end in Chinese. */
  private static final String ENDS = "卷册辑集编部篇期号上中下年版" + Numerals.HAN;

  private static final Pattern WHOLE =
      Pattern.compile(
          "(?:^|\\s|(?<=\\p{IsHan}))(?:(?:上\\s?中?\\s?下|全[两二三四五六七八九十0-9]+)\\s?"
              + UNIT
              + "|(?<=\\s|^)上\\s?中?\\s?下)$");
  private static final List<Pattern> NUMBERED =
      List.of(
          Pattern.compile("\\s?第\\s?" + NUMBER + "\\s?" + UNIT + "$"),
          Pattern.compile("\\s?[卷册辑]\\s?之?" + NUMBER + "$"),
          Pattern.compile("(?:^|\\s)" + NUMBER + "\\s?" + UNIT + "$"),
          Pattern.compile(
              "(?:^|\\s)(?:vol|volume|v|bd|band|t|tome|tom|tomo|pt|part|parte|pars|teil|tl|no|nr|number"
                  + "|book|bk|heft|кн|т|ч)\\s?((?<=\\s)[ivxl]{1,6}|[0-9]{1,4})$"),
          Pattern.compile("(?<=\\p{IsHan})\\s?([ivx]{1,5}|[0-9]{1,2})$"),
          Pattern.compile("(?<=\\p{IsHan})\\s([" + Numerals.HAN + "]{1,4})$"),
          Pattern.compile(
              "(?:^|\\s)([0-9]{1,3})\\s(?:teil|theil|band|part|partie|parte|tome|volume|book|buch)$"),
          Pattern.compile("(?<=年鉴|年报|统计资料|手册|名录|公报)\\s?((?:19|20)[0-9]{2})(?:年版?)?$"),
          Pattern.compile("^(" + NUMBER + "|[ivxl]{1,6})$"));
  private static final Pattern MIDDLE =
      Pattern.compile(
          "^(.{4,}?)\\s(?:vol|volume|bd|band|tome|teil)\\s([0-9]{1,3}|[ivxl]{1,6})\\s((?!no |nr |pt"
              + " |part |of )\\p{L}[^0-9]{2,})$|^(.{2,}?)\\s?第\\s?"
              + NUMBER
              + "\\s?"
              + UNIT
              + "\\s(\\p{L}[^0-9]+)$");
  private static final Pattern YEAR_FIRST =
      Pattern.compile("^((?:19|20)[0-9]{2})\\s?年度?\\s?(?=\\p{IsHan}{4})");
  private static final Pattern MENTION =
      Pattern.compile(
          "(?:^|\\s)(?:vol|volume|band|bd|tome|part|partie|teil)\\s([0-9]{1,4}|[ivxl]{1,6})(?=\\s)");
  private static final Pattern SPACE = Pattern.compile(" ");
  private static final Pattern A_UNIT =
      Pattern.compile("vol|volume|v|bd|band|t|tome|pt|part|teil|no|nr|bk|book|of|und|and|" + UNIT);
  private static final Pattern PLACED =
      Pattern.compile("(?:^|\\s|(?<=\\p{IsHan}))([上中下])\\s?" + UNIT + "$|(?:^|\\s)([上中下])$");

  Parts {
    numbers = List.copyOf(numbers);
  }

  /** The parts of a title; one that is nothing but a number is a title all the same (一九八四). */
  static Parts of(String folded) {
    Parts found = atTheEnd(folded);
    return found.rest().isEmpty() ? new Parts(folded, List.of(), false) : found;
  }

  /** The same of a subtitle, which may be nothing but a part. */
  static Parts atTheEnd(String folded) {
    var numbers = new ArrayList<Integer>();
    boolean whole = false;
    String rest = folded;
    for (String before = ""; !before.equals(rest) && mayEndWithPart(rest); ) {
      before = rest;
      Matcher all = WHOLE.matcher(rest);
      if (all.find()) {
        whole = true;
        rest = rest.substring(0, all.start());
      } else {
        rest = withoutLast(rest, numbers);
      }
    }
    return new Parts(rest, numbers.reversed(), whole);
  }

  /** Whether a folded text ends with a letter with which one of the patterns ends. */
  private static boolean mayEndWithPart(String text) {
    if (text.isEmpty()) {
      return false;
    }
    char last = text.charAt(text.length() - 1);
    return last > 0x7F
        ? ENDS.indexOf(last) >= 0
        : Scan.isDigit(last)
            || "ivxl".indexOf(last) >= 0
            || ("dekth".indexOf(last) >= 0 && Scan.hasDigit(text));
  }

  /** A title with a part's number and name behind it: physics vol 3 quantum mechanics. */
  record Named(String title, int number, String name) {}

  static Optional<Named> named(String folded) {
    if (folded.indexOf(' ') < 0) {
      return Optional.empty();
    }
    Matcher middle = MIDDLE.matcher(folded);
    if (!middle.find()) {
      return Optional.empty();
    }
    int first = middle.group(1) == null ? 4 : 1;
    OptionalInt number = Numerals.of(middle.group(first + 1));
    return number.isEmpty()
        ? Optional.empty()
        : Optional.of(new Named(middle.group(first), number.getAsInt(), middle.group(first + 2)));
  }

  /** The year an annual begins with: 2011年中国社会形势分析与预测. */
  static Parts withoutYear(String folded) {
    if (!Scan.beginsWithDigit(folded)) {
      return new Parts(folded, List.of(), false);
    }
    Matcher year = YEAR_FIRST.matcher(folded);
    return year.find()
        ? new Parts(folded.substring(year.end()), List.of(Integer.parseInt(year.group(1))), false)
        : new Parts(folded, List.of(), false);
  }

  /** The numbers a subtitle mentions anywhere: volume iv third session of the first parliament. */
  static List<Integer> mentioned(String folded) {
    if (folded.indexOf(' ') < 0) {
      return List.of();
    }
    var numbers = new ArrayList<Integer>();
    Matcher mention = MENTION.matcher(folded);
    while (mention.find()) {
      Numerals.of(mention.group(1)).ifPresent(numbers::add);
    }
    return numbers;
  }

  /** The numbers of a part's own statement, whatever stands between them: vol 3 1, 第2辑 上册. */
  static Parts stated(String folded) {
    Parts found = atTheEnd(folded);
    if (found.rest().isEmpty()) {
      return found;
    }
    var numbers = new ArrayList<Integer>();
    boolean named = false;
    for (String word : SPACE.split(folded, -1)) {
      OptionalInt number = Numerals.of(word);
      number.ifPresent(numbers::add);
      named |= number.isEmpty() && !A_UNIT.matcher(word).matches();
    }
    return named ? found : new Parts("", numbers, false);
  }

  private static String withoutLast(String text, List<Integer> numbers) {
    Matcher placed = PLACED.matcher(text);
    if (placed.find()) {
      String place = placed.group(1) == null ? placed.group(2) : placed.group(1);
      numbers.add("上中".indexOf(place) + 1 == 0 ? LAST : "上中".indexOf(place) + 1);
      return text.substring(0, placed.start());
    }
    for (Pattern pattern : NUMBERED) {
      Matcher numbered = pattern.matcher(text);
      if (numbered.find()) {
        OptionalInt number = Numerals.of(numbered.group(1));
        if (number.isPresent()) {
          numbers.add(number.getAsInt());
          return text.substring(0, numbered.start());
        }
      }
    }
    return text;
  }
}
