package org.smartlibrary.federation.reconcile;

import java.time.Instant;
import java.util.List;

/**
 * How far a library's catalogue and what the union shows of it are apart.
 *
 * @param takenAt when the catalogue was summed up
 * @param held how many records the catalogue held
 * @param shown how many the union shows
 * @param records so many records at least are otherwise here than there
 * @param differing the ranges in which they are, the first of them
 * @param ranges how many such ranges there are
 * @param within how many records the catalogue held in them
 */
public record Drift(
    String isil,
    Instant takenAt,
    Instant comparedAt,
    long held,
    long shown,
    long records,
    int ranges,
    long within,
    List<Differing> differing) {

  /** So many ranges are named. */
  static final int NAMED = 100;

  public Drift {
    differing = List.copyOf(differing);
  }

  public boolean isNone() {
    return ranges == 0;
  }

  /** A range whose digests differ, and how many records it has on either side. */
  public record Differing(Range range, long held, long shown) {

    /** Where as many are here as there, one is another at least. */
    long atLeast() {
      return Math.max(1, Math.abs(held - shown));
    }
  }
}
