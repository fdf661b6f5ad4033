package org.smartlibrary.federation.cluster.kafka;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.federation.cluster.Assertion;
import org.smartlibrary.federation.cluster.Assertion.Kind;
import org.smartlibrary.federation.cluster.RecordKey;
import org.smartlibrary.starter.event.UnreadableEventException;

/** An assertion on its way to the writer, as it is now: made, or revoked. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonIgnoreProperties(ignoreUnknown = true)
record RecordsAsserted(
    String id,
    String kind,
    RecordKey left,
    RecordKey right,
    String reason,
    Assertion.Author author,
    Instant at,
    Assertion.@Nullable Revocation revocation) {

  static final String TYPE = "org.smartlibrary.federation.records-asserted.v1";

  static RecordsAsserted of(Assertion one) {
    return new RecordsAsserted(
        one.id(),
        one.kind().code(),
        one.left(),
        one.right(),
        one.reason(),
        one.author(),
        one.at(),
        one.revocation());
  }

  Assertion toAssertion() {
    Kind said =
        Kind.ofCode(kind)
            .orElseThrow(() -> new UnreadableEventException("Nothing to assert: " + kind, null));
    return new Assertion(id, said, left, right, reason, author, at, revocation);
  }
}
