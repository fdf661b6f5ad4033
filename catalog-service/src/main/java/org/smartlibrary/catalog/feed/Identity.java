package org.smartlibrary.catalog.feed;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a server says of itself; nothing changed there before {@code earliest}. */
public record Identity(Granularity granularity, @Nullable Instant earliest) {

  /** How to ask for what changed since then; null asks for everything. */
  @Nullable String since(@Nullable Instant time) {
    if (time == null) {
      return null;
    }
    return granularity.write(earliest != null && earliest.isAfter(time) ? earliest : time);
  }
}
