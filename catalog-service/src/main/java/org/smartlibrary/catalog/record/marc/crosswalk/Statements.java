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

  private Statements() {}

  /** The statement without brackets and ISBD punctuation, null when nothing is stated. */
  public static @Nullable String of(String text) {
    String statement = Punctuation.stripSupplied(text);
    return statement.isEmpty() || NOT_IDENTIFIED.matcher(statement).matches() ? null : statement;
  }
}
