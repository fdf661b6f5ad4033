package org.smartlibrary.loan.interlending;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.loan.patron.ReaderId;
import org.smartlibrary.loan.stock.UnionId;

/**
 * What is wanted.
 *
 * @param title the title in the union; null when an agency outside asked for what is not in it
 * @param reader for whom; only the library that asks sees it, and it is cut some time after
 * @param note for the suppliers; whoever writes it is told that they read it
 */
public record Need(
    @Nullable UnionId title,
    String words,
    @Nullable String author,
    @Nullable ReaderId reader,
    @Nullable String note,
    @Nullable Instant neededBy) {

  public static final int LONGEST_NOTE = 500;

  Need withoutReader() {
    return new Need(title, words, author, null, note, neededBy);
  }
}
