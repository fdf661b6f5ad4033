package org.smartlibrary.federation.union.sru;

/** Ends the reading of a request from however deep; it never leaves this package. */
final class RefusedException extends RuntimeException {

  private final transient Diagnostic diagnostic;

  RefusedException(Diagnostic diagnostic) {
    super(diagnostic.diagnosis().message(), null, false, false);
    this.diagnostic = diagnostic;
  }

  Diagnostic diagnostic() {
    return diagnostic;
  }
}
