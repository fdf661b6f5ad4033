package org.smartlibrary.loan.interlending;

import org.jspecify.annotations.Nullable;
import org.smartlibrary.loan.stock.Isbn;

/**
 * How people name what is wanted.
 *
 * @param words the title
 * @param year of publication
 * @param pages those that are to be copied; null for all, and for a loan
 */
public record Citation(
    String words,
    @Nullable String author,
    @Nullable Isbn isbn,
    @Nullable String year,
    @Nullable String pages) {

  public static final int LONGEST = 300;

  public static Citation of(String words, @Nullable String author) {
    return new Citation(words, author, null, null, null);
  }
}
