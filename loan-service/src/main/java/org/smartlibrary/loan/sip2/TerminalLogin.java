package org.smartlibrary.loan.sip2;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;

/** The name under which a terminal signs in, one in the whole network: 3 to 64 plain characters. */
public record TerminalLogin(@JsonValue String value) implements Comparable<TerminalLogin> {

  private static final String SHAPE = "[A-Za-z0-9][A-Za-z0-9._-]{2,63}";

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public TerminalLogin {
    if (!value.matches(SHAPE)) {
      throw new IllegalArgumentException("not a terminal's login: " + value);
    }
  }

  /** The login that the text is, or nothing when it is none. */
  public static Optional<TerminalLogin> of(String text) {
    return text.matches(SHAPE) ? Optional.of(new TerminalLogin(text)) : Optional.empty();
  }

  @Override
  public int compareTo(TerminalLogin other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
