package org.smartlibrary.federation.cluster.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.federation.cluster.Assertion;

/** An assertion as it is shown. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AssertionView(
    String id,
    String kind,
    List<AssertionForm.Named> records,
    String reason,
    Assertion.Author author,
    Instant at,
    boolean active,
    Assertion.@Nullable Revocation revocation) {

  static AssertionView of(Assertion one) {
    return new AssertionView(
        one.id(),
        one.kind().code(),
        one.records().stream().map(AssertionForm.Named::of).toList(),
        one.reason(),
        one.author(),
        one.at(),
        one.inForce(),
        one.revocation());
  }
}
