package org.smartlibrary.catalog.record.marc.crosswalk;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Counts pages and volumes in a statement of extent: 3册 (1200页), x, 182 p., 2 v. (xii, 640 pages).
 */
public final class Extents {

  private static final Pattern WESTERN_PAGES =
      Pattern.compile(
          "(\\d{1,6})\\]?\\s*(?:p\\b|pp\\b|pages?\\b|S\\b|Seiten|с\\b|s\\b|str\\b|leaves|l\\b)");
  private static final Pattern WESTERN_VOLUMES =
      Pattern.compile("(\\d{1,5})\\s*(?:v\\b|vols?\\b|volumes?\\b|Bd\\b|Bde\\b|t\\b|т\\b)");
  private static final String VOLUME_WORDS = "册冊卷本巻";
  private static final String PAGE_WORDS = "页頁葉叶";

  private Extents() {}

  /** The largest page number, for front matter is counted apart and volumes one by one. */
  public static @Nullable Integer pages(String statement) {
    Integer chinese = chinesePages(statement);
    return chinese != null ? chinese : largest(WESTERN_PAGES, "pSсsl", statement);
  }

  public static @Nullable Integer volumes(String statement) {
    for (int i = 1; i < statement.length(); i++) {
      if (VOLUME_WORDS.indexOf(statement.charAt(i)) >= 0) {
        OptionalInt number = Numerals.before(statement, i);
        if (number.isPresent() && number.getAsInt() > 0) {
          return number.getAsInt();
        }
      }
    }
    return largest(WESTERN_VOLUMES, "vBtт", statement);
  }

  private static @Nullable Integer chinesePages(String statement) {
    int end = -1;
    for (int i = 0; i < statement.length() && end < 0; i++) {
      end = PAGE_WORDS.indexOf(statement.charAt(i)) >= 0 ? i : -1;
    }
    return end < 0 ? null : largestBefore(statement, end);
  }

  /** Of 12, 302页 and 356+412页 the largest. */
  private static @Nullable Integer largestBefore(String statement, int end) {
    int largest = 0;
    int place = end;
    while (place > 0 && partOfPages(statement.charAt(place - 1))) {
      OptionalInt number = Numerals.before(statement, place);
      if (number.isPresent()) {
        largest = Math.max(largest, number.getAsInt());
        while (place > 0 && Numerals.isPart(statement.charAt(place - 1))) {
          place--;
        }
      } else {
        place--;
      }
    }
    return largest == 0 ? null : (Integer) largest;
  }

  private static boolean partOfPages(char c) {
    return Numerals.isPart(c) || " ,，、+[]第图圖版".indexOf(c) >= 0;
  }

  /** {@code initials} are those of the pattern's words, one of which it needs. */
  private static @Nullable Integer largest(Pattern pattern, String initials, String statement) {
    if (!Characters.anyOf(initials, statement)) {
      return null;
    }
    Matcher matcher = pattern.matcher(statement);
    int largest = 0;
    while (matcher.find()) {
      largest = Math.max(largest, Integer.parseInt(matcher.group(1)));
    }
    return largest == 0 ? null : (Integer) largest;
  }
}
