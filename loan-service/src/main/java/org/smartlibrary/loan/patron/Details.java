package org.smartlibrary.loan.patron;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What only the reader's own library needs to know; each may be absent. */
public record Details(@Nullable String phone, @Nullable String email, @Nullable LocalDate born) {

  public static final Details NONE = new Details(null, null, null);

  @Override
  public String toString() {
    return "Details[…]";
  }
}
