package org.smartlibrary.catalog.record.marc.crosswalk;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.catalog.record.Edition;

/** Finds the number in an edition statement: 第2版, 第二版, 2版, 2nd ed., Second edition, 3. Aufl. */
public final class Editions {

  private static final Pattern WESTERN =
      Pattern.compile(
          "(\\d{1,3})\\s*(?:st|nd|rd|th|d|e|è?me|ª|º|\\.)?\\s*"
              + "(?:\\p{L}+\\.?,?\\s+){0,3}(?:ed|éd|aufl|izd|изд|uppl|wyd|vyd|udg)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final String[] ORDINALS = {
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
  };

  private Editions() {}

  /** The edition of a statement, null for an empty one. */
  public static @Nullable Edition of(String statement) {
    return statement.isBlank() ? null : new Edition(statement, number(statement));
  }

  static @Nullable Integer number(String statement) {
    OptionalInt chinese = chinese(statement);
    if (chinese.isPresent()) {
      return chinese.getAsInt();
    }
    Matcher western = WESTERN.matcher(statement);
    return western.find() ? (Integer) Integer.parseInt(western.group(1)) : inWords(statement);
  }

  private static OptionalInt chinese(String statement) {
    int place = statement.indexOf('版');
    return place <= 0 ? OptionalInt.empty() : Numerals.before(statement, place);
  }

  private static @Nullable Integer inWords(String statement) {
    String lower = statement.toLowerCase(java.util.Locale.ROOT);
    for (int i = 0; lower.contains("ed") && i < ORDINALS.length; i++) {
      if (lower.contains(ORDINALS[i])) {
        return i + 1;
      }
    }
    return null;
  }
}
