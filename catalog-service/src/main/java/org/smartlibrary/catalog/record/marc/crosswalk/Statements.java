package org.smartlibrary.catalog.record.marc.crosswalk;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Places and publishers as they are transcribed; what only says that there is none counts as none.
 */
public final class Statements {

  private static final Pattern NOT_IDENTIFIED =
      Pattern.compile(
          "s\\. ?[ln]\\.?|.*\\bnot identified|(出版地|出版者|出版社|發行者|发行者)?(不詳|不详|不明)",
          Pattern.CASE_INSENSITIVE);

  private static final String LAST_OF_NONE = "lLnN.dD詳详明";

  private Statements() {}

  /** The statement without brackets and ISBD punctuation, null when nothing is stated. */
  public static @Nullable String of(String text) {
    String statement = Punctuation.stripSupplied(text);
    return statement.isEmpty() || isNone(statement) ? null : statement;
  }

  /** Few places and publishers end like a statement that there is none. */
  private static boolean isNone(String statement) {
    return LAST_OF_NONE.indexOf(statement.charAt(statement.length() - 1)) >= 0
        && NOT_IDENTIFIED.matcher(statement).matches();
  }
}
