package org.smartlibrary.federation.cluster;

import java.time.Instant;
import java.util.List;

/** An assertion as evidence: what somebody said of two records, and why. */
public record Asserted(
    String id,
    String kind,
    List<RecordKey> records,
    String reason,
    Assertion.Author author,
    Instant at) {

  static Asserted of(Assertion one) {
    return new Asserted(
        one.id(), one.kind().code(), one.records(), one.reason(), one.author(), one.at());
  }
}
