package org.smartlibrary.catalog.feed;

import java.time.Instant;
import java.util.Optional;
import org.smartlibrary.starter.time.TimeName;

/** The name of a run; the later one's sorts after the earlier one's. */
public record RunId(String value) {

  public RunId {
    if (!TimeName.isOne(value)) {
      throw new IllegalArgumentException("not the name of a run: " + value);
    }
  }

  public static Optional<RunId> of(String text) {
    return TimeName.isOne(text) ? Optional.of(new RunId(text)) : Optional.empty();
  }

  static RunId at(Instant time) {
    return new RunId(TimeName.at(time));
  }

  @Override
  public String toString() {
    return value;
  }
}
