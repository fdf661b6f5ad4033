package org.smartlibrary.catalog.store;

import java.util.Optional;
import org.smartlibrary.catalog.record.ControlNumber;
import org.smartlibrary.starter.security.Isil;

/** One library's record in the whole network: {@code CN-430121|n0012345}. */
public record RecordKey(Isil isil, ControlNumber controlNumber) {

  private static final char BETWEEN = '|';

  /** The key in a text; an ISIL has no bar in it, a control number may. */
  public static Optional<RecordKey> of(String text) {
    int bar = text.indexOf(BETWEEN);
    return bar < 0
        ? Optional.empty()
        : Isil.of(text.substring(0, bar))
            .flatMap(
                isil ->
                    ControlNumber.of(text.substring(bar + 1)).map(cn -> new RecordKey(isil, cn)));
  }

  /** What every key of a library begins with. */
  public static String prefix(Isil isil) {
    return isil.value() + BETWEEN;
  }

  public String value() {
    return prefix(isil) + controlNumber.value();
  }

  @Override
  public String toString() {
    return value();
  }
}
