package org.smartlibrary.loan.patron;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A reader inside this service: a name that says nothing of the person. */
public record ReaderId(@JsonValue String value) {

  private static final int LONGEST = 64;

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public ReaderId {
    if (value.isEmpty()
        || value.length() > LONGEST
        || !value.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '-' || c == '_')) {
      throw new IllegalArgumentException("not a reader: " + value);
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
