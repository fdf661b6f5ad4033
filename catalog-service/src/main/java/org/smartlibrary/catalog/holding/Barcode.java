package org.smartlibrary.catalog.holding;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;

/** The number on a copy, unique within the library that owns it: 1 to 64 visible characters. */
public record Barcode(@JsonValue String value) {

  private static final int LONGEST = 64;

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public Barcode {
    if (!wellFormed(value)) {
      throw new IllegalArgumentException("not a barcode: " + value);
    }
  }

  /** The barcode in a text that may have spaces around it. */
  public static Optional<Barcode> of(String text) {
    String value = text.strip();
    return wellFormed(value) ? Optional.of(new Barcode(value)) : Optional.empty();
  }

  private static boolean wellFormed(String value) {
    return !value.isEmpty() && value.length() <= LONGEST && isVisible(value);
  }

  private static boolean isVisible(String value) {
    for (int i = 0; i < value.length(); i++) {
      if (value.charAt(i) <= ' ') {
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
