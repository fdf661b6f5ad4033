package org.smartlibrary.federation.union.cql;

import org.smartlibrary.federation.union.cql.CqlReading.Fault;
import org.smartlibrary.federation.union.cql.CqlReading.Refused;

/** Ends the reading from however deep; it never leaves this package. */
final class UnreadableCqlException extends RuntimeException {

  private final transient Refused refused;

  UnreadableCqlException(Fault fault, int position, String reason) {
    super(reason, null, false, false);
    this.refused = new Refused(fault, position, reason);
  }

  Refused refused() {
    return refused;
  }
}
