package org.smartlibrary.loan.interlending;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.loan.patron.ReaderId;
import org.smartlibrary.loan.stock.UnionId;

/**
 * What is wanted.
 *
 * @param title the title in the union; null for what is not in it
 * @param reader for whom; only the library that asks sees it, and it is cut some time after
 * @param note for the suppliers; whoever writes it is told that they read it
 */
public record Need(
    @Nullable UnionId title,
    Citation cited,
    Service service,
    @Nullable ReaderId reader,
    @Nullable String note,
    @Nullable Instant neededBy) {

  public static final int LONGEST_NOTE = 500;

  Need withoutReader() {
    return new Need(title, cited, service, null, note, neededBy);
  }

  /** Says of no reader what is wanted. */
  @Override
  public String toString() {
    return "Need[%s, %s, %s]".formatted(title, cited, service);
  }
}
