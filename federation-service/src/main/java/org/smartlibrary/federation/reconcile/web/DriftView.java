package org.smartlibrary.federation.reconcile.web;

import java.time.Instant;
import java.util.List;
import org.smartlibrary.federation.reconcile.Drift;

/**
 * The last comparison as it is answered.
 *
 * @param agrees whether the union showed exactly what the catalogue held
 * @param records so many records at least are otherwise here than there
 * @param ranges how many ranges differ; the first 100 are named in {@code differing}
 * @param within how many records the catalogue held in them
 */
record DriftView(
    String isil,
    boolean agrees,
    Instant takenAt,
    Instant comparedAt,
    long held,
    long shown,
    long records,
    int ranges,
    long within,
    List<Differing> differing) {

  record Differing(String range, long held, long shown) {}

  static DriftView of(Drift drift) {
    return new DriftView(
        drift.isil(),
        drift.isNone(),
        drift.takenAt(),
        drift.comparedAt(),
        drift.held(),
        drift.shown(),
        drift.records(),
        drift.ranges(),
        drift.within(),
        drift.differing().stream()
            .map(each -> new Differing(each.range().toString(), each.held(), each.shown()))
            .toList());
  }
}
