package org.smartlibrary.loan.digital;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A licence to lend one title so many times at once. */
public record LicenceId(@JsonValue String value) {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public LicenceId {
    if (!value.matches("[0-9A-Za-z-]{1,64}")) {
      throw new IllegalArgumentException("is not a licence: 1 to 64 letters, digits and -");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
