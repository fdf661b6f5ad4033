package org.smartlibrary.loan.patron;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;

/** The number on a union card, good in every library of the network: 4 to 32 letters and digits. */
public record CardNumber(@JsonValue String value) {

  private static final String SHAPE = "[A-Za-z0-9-]{4,32}";

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public CardNumber {
    if (!value.matches(SHAPE)) {
      throw new IllegalArgumentException("is not a card number: 4 to 32 letters, digits and -");
    }
  }

  /** The number in a text that may have spaces around it, as scanners send it. */
  public static Optional<CardNumber> of(String text) {
    var value = text.strip();
    return value.matches(SHAPE) ? Optional.of(new CardNumber(value)) : Optional.empty();
  }

  /** Not the number, which would lead from a log to a person: that is {@link #value}. */
  @Override
  public String toString() {
    return "CardNumber[…]";
  }
}
