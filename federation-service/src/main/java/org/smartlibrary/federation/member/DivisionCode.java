package org.smartlibrary.federation.member;

import java.util.Optional;
import java.util.regex.Pattern;

/** A division's code: six digits (GB/T 2260), or nine or twelve below the county (GB/T 10114). */
public record DivisionCode(String value) {

  private static final Pattern SHAPE = Pattern.compile("[0-9]{6}([0-9]{3}){0,2}");

  public DivisionCode {
    if (!SHAPE.matcher(value).matches()) {
      throw new IllegalArgumentException("Not a division code: " + value);
    }
  }

  public static Optional<DivisionCode> of(String text) {
    return SHAPE.matcher(text).matches() ? Optional.of(new DivisionCode(text)) : Optional.empty();
  }

  @Override
  public String toString() {
    return value;
  }
}
