package org.smartlibrary.catalog.record;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;

/**
 * A library's own name for its record (field 001): 1 to 200 characters, none of them a control
 * character, none around it a space.
 */
public record ControlNumber(@JsonValue String value) {

  private static final int LONGEST = 200;

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public ControlNumber {
    if (!wellFormed(value)) {
      throw new IllegalArgumentException("not a control number: " + value);
    }
  }

  /** The control number in a text that may have spaces around it. */
  public static Optional<ControlNumber> of(String text) {
    String value = text.strip();
    return wellFormed(value) ? Optional.of(new ControlNumber(value)) : Optional.empty();
  }

  private static boolean wellFormed(String value) {
    return !value.isEmpty()
        && value.length() <= LONGEST
        && value.equals(value.strip())
        && isPrintable(value);
  }

  private static boolean isPrintable(String value) {
    for (int i = 0; i < value.length(); i++) {
      if (Character.isISOControl(value.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  @Override
  public String toString() {
    return value;
  }
}
