package org.smartlibrary.catalog.holding;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;

/** Where a copy stands on the shelf: I247.55/230. */
public record CallNumber(@JsonValue String value) {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public CallNumber {
    if (value.isBlank()) {
      throw new IllegalArgumentException("an empty call number");
    }
  }

  /** The call number in a text that may have spaces around it. */
  public static Optional<CallNumber> of(String text) {
    return text.isBlank() ? Optional.empty() : Optional.of(new CallNumber(text.strip()));
  }

  @Override
  public String toString() {
    return value;
  }
}
