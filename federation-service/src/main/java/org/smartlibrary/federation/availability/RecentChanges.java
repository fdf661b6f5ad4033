package org.smartlibrary.federation.availability;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The items that changed last, numbered: who looks often enough misses none of them. */
final class RecentChanges {

  private final String[] ring;
  private long next;

  RecentChanges(int kept) {
    this.ring = new String[kept];
  }

  synchronized void add(String key) {
    ring[(int) (next % ring.length)] = key;
    next++;
  }

  synchronized long next() {
    return next;
  }

  /** The keys from that number on; empty when not all of them are kept any more. */
  synchronized Optional<List<String>> since(long number) {
    if (next - number > ring.length) {
      return Optional.empty();
    }
    List<String> keys = new ArrayList<>();
    for (long i = number; i < next; i++) {
      keys.add(ring[(int) (i % ring.length)]);
    }
    return Optional.of(keys);
  }
}
