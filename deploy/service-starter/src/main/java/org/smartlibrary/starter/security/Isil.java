package org.smartlibrary.starter.security;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An International Standard Identifier for Libraries (ISO 15511), such as {@code CN-110000-GT} or
 * {@code OULD1}; at most 16 characters, and without the two that a URL's path cannot carry.
 */
public record Isil(@JsonValue String value) implements Comparable<Isil> {

  private static final Pattern SHAPE =
      Pattern.compile("[A-Za-z0-9]{1,16}|[A-Za-z0-9]{1,4}-[A-Za-z0-9][A-Za-z0-9-]{0,13}");
  private static final int LONGEST = 16;

  @JsonCreator
  public Isil {
    if (!isWellFormed(value)) {
      throw new IllegalArgumentException("«%s» is not an ISIL (ISO 15511)".formatted(value));
    }
  }

  /** The identifier that the text writes, or nothing when it writes none. */
  public static Optional<Isil> of(String text) {
    return isWellFormed(text) ? Optional.of(new Isil(text)) : Optional.empty();
  }

  private static boolean isWellFormed(String text) {
    return text.length() <= LONGEST && SHAPE.matcher(text).matches();
  }

  @Override
  public int compareTo(Isil other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
