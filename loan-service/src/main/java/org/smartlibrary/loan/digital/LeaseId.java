package org.smartlibrary.loan.digital;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** One digital loan. */
public record LeaseId(@JsonValue String value) {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public LeaseId {
    if (!value.matches("[0-9A-Za-z-]{1,64}")) {
      throw new IllegalArgumentException("is not a lease: 1 to 64 letters, digits and -");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
