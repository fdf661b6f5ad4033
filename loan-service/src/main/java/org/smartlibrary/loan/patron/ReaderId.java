package org.smartlibrary.loan.patron;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;

/** A reader inside this service: a name that says nothing of the person. */
public record ReaderId(@JsonValue String value) {

  private static final int LONGEST = 64;

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public ReaderId {
    if (!isWellFormed(value)) {
      throw new IllegalArgumentException("is not a reader: 1 to 64 letters, digits, - and _");
    }
  }

  /** The id that the text writes; {@code me} is nobody's, for each reader calls the own so. */
  public static Optional<ReaderId> of(String text) {
    return isWellFormed(text) ? Optional.of(new ReaderId(text)) : Optional.empty();
  }

  private static boolean isWellFormed(String text) {
    return !text.isEmpty()
        && text.length() <= LONGEST
        && !text.equals("me")
        && text.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '-' || c == '_');
  }

  @Override
  public String toString() {
    return value;
  }
}
