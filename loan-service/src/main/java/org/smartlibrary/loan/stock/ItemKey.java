package org.smartlibrary.loan.stock;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import org.smartlibrary.starter.security.Isil;

/** One copy in the whole network, by its owner and the owner's barcode: {@code CN-430121|01100}. */
public record ItemKey(Isil owner, Barcode barcode) {

  private static final char BETWEEN = '|';

  /** The key in a text; an ISIL has no bar in it, a barcode may. */
  public static Optional<ItemKey> of(String text) {
    int bar = text.indexOf(BETWEEN);
    return bar < 0
        ? Optional.empty()
        : Isil.of(text.substring(0, bar))
            .flatMap(
                isil -> Barcode.of(text.substring(bar + 1)).map(code -> new ItemKey(isil, code)));
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static ItemKey written(String text) {
    return of(text).orElseThrow(() -> new IllegalArgumentException("not an item: " + text));
  }

  @JsonValue
  public String value() {
    return owner.value() + BETWEEN + barcode.value();
  }

  @Override
  public String toString() {
    return value();
  }
}
