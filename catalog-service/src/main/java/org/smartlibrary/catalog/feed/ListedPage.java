package org.smartlibrary.catalog.feed;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a server's list, and how to ask for the next one. A page that is {@code cutOff} has
 * more, and how it goes on is not known.
 */
public record ListedPage(
    @Nullable Instant answeredAt,
    List<Listed> entries,
    @Nullable String token,
    boolean cutOff,
    long bytes) {

  public ListedPage {
    entries = List.copyOf(entries);
  }

  /** The same for pages with the same entries; for empty ones the token tells them apart. */
  long fingerprint() {
    long print = entries.isEmpty() ? String.valueOf(token).hashCode() : entries.size();
    for (Listed entry : entries) {
      for (char each : (entry.name().orElse("") + '\n').toCharArray()) {
        print = print * 1_099_511_628_211L + each;
      }
    }
    return print;
  }
}
