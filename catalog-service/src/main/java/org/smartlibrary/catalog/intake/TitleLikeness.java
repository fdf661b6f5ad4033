package org.smartlibrary.catalog.intake;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.smartlibrary.catalog.record.BibliographicRecord;
import org.smartlibrary.catalog.record.RecordReader;
import org.smartlibrary.catalog.record.Title;
import org.smartlibrary.catalog.store.KeptRecord;

/**
 * Whether a record still is about the same book: corrections, additions and another punctuation
 * leave a title alike, a number that was given to something else does not.
 */
final class TitleLikeness {

  private static final double ALIKE = 0.5;

  private TitleLikeness() {}

  /** The title proper, or the first there is; empty when there is none. */
  static String of(BibliographicRecord record) {
    return record.titles().stream()
        .filter(title -> title.type() == Title.Type.PROPER)
        .findFirst()
        .or(() -> record.titles().stream().findFirst())
        .map(Title::value)
        .orElse("");
  }

  /** The title of what is kept; empty too when nobody can read it as it was read before. */
  static String of(KeptRecord kept, RecordReader reader) {
    try {
      return of(reader.again(kept.original()).record());
    } catch (IllegalStateException unreadable) {
      return "";
    }
  }

  /** What has no letters is like everything. */
  static boolean isAlike(String one, String other) {
    String first = letters(one);
    String second = letters(other);
    return first.contains(second)
        || second.contains(first)
        || sharedPairs(first, second) >= ALIKE * (first.length() + second.length() - 2) / 2;
  }

  private static String letters(String title) {
    return Normalizer.normalize(title, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** How many pairs of neighbours both have (Dice's coefficient counts them twice). */
  private static int sharedPairs(String first, String second) {
    Map<String, Integer> pairs = new HashMap<>();
    for (int i = 0; i + 1 < first.length(); i++) {
      pairs.merge(first.substring(i, i + 2), 1, Integer::sum);
    }
    int shared = 0;
    for (int i = 0; i + 1 < second.length(); i++) {
      shared += pairs.merge(second.substring(i, i + 2), -1, Integer::sum) >= 0 ? 1 : 0;
    }
    return shared;
  }
}
