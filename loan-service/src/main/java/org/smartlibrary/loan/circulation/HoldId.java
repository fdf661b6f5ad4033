package org.smartlibrary.loan.circulation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** One reader's waiting for one title or copy. */
public record HoldId(@JsonValue String value) {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public HoldId {
    if (!value.matches("[0-9A-Za-z-]{1,64}")) {
      throw new IllegalArgumentException("not a hold: " + value);
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
