package org.smartlibrary.federation.cluster.feature;

import java.util.List;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What an edition statement says: its number (0 for none), the year in it (0 for none), and what
 * sets it apart (典藏版, revised).
 */
record EditionStatement(int number, int year, List<String> words) {

  static final EditionStatement NONE = new EditionStatement(0, 0, List.of());

  private static final Pattern CHINESE =
      Pattern.compile("第?\\s?([0-9]{1,2}|[" + Numerals.HAN + "]{1,3})\\s?版");
  private static final Pattern WESTERN =
      Pattern.compile(
          "(?:^|\\s)([0-9]{1,3})\\s?(?:st|nd|rd|th|e|eme|a|d)?\\s(?:\\p{L}+\\s){0,3}(?:ed|aufl|изд|izd|uppl|vyd|wyd)");
  private static final Pattern YEAR = Pattern.compile("(1[5-9][0-9]{2}|20[0-9]{2})\\s?年");
  private static final Pattern OWN_KIND = Pattern.compile("(\\p{IsHan}{1,6}[版本])(?=\\s|$)");

  /** Who printed it when is said elsewhere: 宋端平二年朱鉴刻本 is 刻本. */
  private static final Pattern DATED_PRINT =
      Pattern.compile("^.*年.*?((?:[重翻木]?刻|抄|钞|铅印|石印|影印|排印|[木铜泥]?活字|稿|写|拓)本)$");

  private static final Pattern REVISED =
      Pattern.compile(
          "\\b(rev|revised|enl|enlarged|abridged|illustrated|large print|annotated|uberarb|erw)\\b");
  private static final Pattern ORDINARY =
      Pattern.compile(
          "^(?:第?[0-9" + Numerals.HAN + "]*版|初版|原版|中文版|简体中文版|出版|.*[0-9" + Numerals.HAN + "]版)$");

  static EditionStatement of(@Nullable String folded, @Nullable Integer known) {
    if (folded == null || folded.isBlank()) {
      return known == null ? NONE : new EditionStatement(known, 0, List.of());
    }
    int number = known == null ? number(folded) : known;
    Matcher year = YEAR.matcher(folded);
    return new EditionStatement(
        number, year.find() ? Integer.parseInt(year.group(1)) : 0, words(folded));
  }

  private static int number(String folded) {
    Matcher chinese = CHINESE.matcher(folded);
    Matcher western = WESTERN.matcher(folded);
    String digits = chinese.find() ? chinese.group(1) : western.find() ? western.group(1) : "";
    OptionalInt number = Numerals.of(digits);
    return number.orElse(0);
  }

  /** The kinds of edition a text names: 典藏版, 修订本, revised. */
  static List<String> words(String folded) {
    var words = new TreeSet<String>();
    Matcher own = OWN_KIND.matcher(DATED_PRINT.matcher(folded).replaceFirst("$1"));
    while (own.find()) {
      if (!ORDINARY.matcher(own.group(1)).matches()) {
        words.add(own.group(1).substring(0, own.group(1).length() - 1));
      }
    }
    Matcher revised = REVISED.matcher(folded);
    while (revised.find()) {
      words.add(revised.group(1).substring(0, 3));
    }
    return List.copyOf(words);
  }
}
