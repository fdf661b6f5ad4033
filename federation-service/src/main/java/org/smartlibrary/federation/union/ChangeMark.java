package org.smartlibrary.federation.union;

import java.time.Instant;
import java.util.List;

/**
 * Where a change stands among all changes of the union.
 *
 * @param sequence 1, 2, 3… without a gap; 0 for what was told before changes were numbered
 * @param at never earlier than that of a smaller sequence
 * @param formerly libraries that held it once and hold it no more
 */
public record ChangeMark(long sequence, Instant at, List<String> formerly) {

  /** Of a change without a number: no list of changes has it. */
  public static final ChangeMark NONE = new ChangeMark(0, Instant.EPOCH, List.of());

  public ChangeMark {
    formerly = List.copyOf(formerly);
  }

  public boolean isNumbered() {
    return sequence > 0;
  }
}
