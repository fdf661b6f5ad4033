package org.smartlibrary.loan.circulation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** One journey of one copy from library to library. */
public record TransitId(@JsonValue String value) {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public TransitId {
    if (!value.matches("[0-9A-Za-z-]{1,64}")) {
      throw new IllegalArgumentException("not a transit: " + value);
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
