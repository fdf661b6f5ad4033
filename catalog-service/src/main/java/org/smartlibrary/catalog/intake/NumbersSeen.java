package org.smartlibrary.catalog.intake;

import java.util.Arrays;
import org.smartlibrary.catalog.record.ControlNumber;

/**
 * Which control numbers a whole file has, in eight bytes each. Two numbers of the same 63 bits are
 * taken for one: a record that should be withdrawn would stay, and none is withdrawn for it.
 */
final class NumbersSeen {

  private static final int FIRST_SIZE = 1024;

  private long[] hashes = new long[FIRST_SIZE];
  private int count;

  void add(ControlNumber number) {
    if (count == hashes.length) {
      hashes = Arrays.copyOf(hashes, count + (count >> 1));
    }
    hashes[count++] = NumberHash.of(number);
  }

  /** Nothing comes any more. Returns how many different ones there are. */
  int seal() {
    Arrays.sort(hashes, 0, count);
    int distinct = 0;
    for (int i = 0; i < count; i++) {
      if (distinct == 0 || hashes[i] != hashes[distinct - 1]) {
        hashes[distinct++] = hashes[i];
      }
    }
    count = distinct;
    return distinct;
  }

  /** Only when sealed. */
  boolean contains(ControlNumber number) {
    return Arrays.binarySearch(hashes, 0, count, NumberHash.of(number)) >= 0;
  }
}
