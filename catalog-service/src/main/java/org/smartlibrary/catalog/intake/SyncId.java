package org.smartlibrary.catalog.intake;

import java.time.Instant;
import java.util.Optional;
import org.smartlibrary.starter.time.TimeName;

/** The name of a sync; the later one's sorts after the earlier one's. */
public record SyncId(String value) {

  public SyncId {
    if (!TimeName.isOne(value)) {
      throw new IllegalArgumentException("not the name of a sync: " + value);
    }
  }

  public static Optional<SyncId> of(String text) {
    return TimeName.isOne(text) ? Optional.of(new SyncId(text)) : Optional.empty();
  }

  static SyncId at(Instant time) {
    return new SyncId(TimeName.at(time));
  }

  @Override
  public String toString() {
    return value;
  }
}
