package org.smartlibrary.loan.circulation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** One loan of one copy. */
public record LoanId(@JsonValue String value) {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public LoanId {
    if (!value.matches("[0-9A-Za-z-]{1,64}")) {
      throw new IllegalArgumentException("not a loan: " + value);
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
