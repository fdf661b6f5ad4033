package org.smartlibrary.federation.union.lucene;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.federation.union.UnionRecord;

/**
 * What facets count and narrow, packed so that one read tells it all for a hit: form (5 bits), up
 * to three top classes of the CLC (5 bits each), year (12 bits); and up to four languages of three
 * letters (15 bits each) in a second number.
 */
final class Traits {

  /** Forms by number; 0 is a form that is not known here. */
  static final List<String> FORMS =
      List.of(
          "OTHER",
          "BOOK",
          "SERIAL",
          "MAP",
          "SCORE",
          "MUSIC",
          "SPOKEN_AUDIO",
          "VIDEO",
          "IMAGE",
          "EBOOK",
          "COMPUTER_FILE",
          "MANUSCRIPT",
          "RARE_BOOK",
          "KIT",
          "OBJECT");

  static final int CLASSES = 3;
  static final int LANGUAGES = 4;
  private static final int LAST_YEAR = 4095;

  private Traits() {}

  static long of(UnionRecord record) {
    long traits = form(record.form());
    int shift = 5;
    for (String top : topClasses(record)) {
      traits |= (long) (top.charAt(0) - 'A' + 1) << shift;
      shift += 5;
    }
    return traits | (long) year(record).orElse(0) << 20;
  }

  static long languages(UnionRecord record) {
    long packed = 0;
    int shift = 0;
    for (String language : record.languages().stream().distinct().limit(LANGUAGES).toList()) {
      packed |= (long) language(language) << shift;
      shift += 15;
    }
    return packed;
  }

  static int form(@Nullable String name) {
    return name == null ? 0 : Math.max(0, FORMS.indexOf(name));
  }

  static int form(long traits) {
    return (int) (traits & 31);
  }

  /** The letter of a top class counted from 1, or 0. */
  static int topClass(long traits, int place) {
    return (int) (traits >>> (5 + 5 * place)) & 31;
  }

  static int year(long traits) {
    return (int) (traits >>> 20) & LAST_YEAR;
  }

  static int language(long languages, int place) {
    return (int) (languages >>> (15 * place)) & 0x7FFF;
  }

  /** A language's number, 0 for what is no code of three letters. */
  static int language(String code) {
    if (code.length() != 3 || !isSmall(code, 0) || !isSmall(code, 1) || !isSmall(code, 2)) {
      return 0;
    }
    return (code.charAt(0) - 'a' + 1) << 10
        | (code.charAt(1) - 'a' + 1) << 5
        | (code.charAt(2) - 'a' + 1);
  }

  private static boolean isSmall(String code, int place) {
    return code.charAt(place) >= 'a' && code.charAt(place) <= 'z';
  }

  static String languageCode(int number) {
    return "" + letter(number >>> 10) + letter(number >>> 5) + letter(number);
  }

  /** The year of publication, when it is one that a catalogue can mean. */
  static Optional<Integer> year(UnionRecord record) {
    return Optional.ofNullable(record.publication())
        .flatMap(publication -> Optional.ofNullable(publication.year()))
        .filter(year -> year > 0 && year <= LAST_YEAR);
  }

  private static List<String> topClasses(UnionRecord record) {
    return record.classifications().stream()
        .filter(place -> place.scheme().equals("CLC") && !place.value().isEmpty())
        .map(place -> place.value().substring(0, 1))
        .filter(letter -> letter.charAt(0) >= 'A' && letter.charAt(0) <= 'Z')
        .distinct()
        .limit(CLASSES)
        .toList();
  }

  private static char letter(int five) {
    return (char) ('a' + (five & 31) - 1);
  }
}
