package org.smartlibrary.federation.member.web;

import org.smartlibrary.federation.member.Mandate;
import org.smartlibrary.starter.problem.Problem;
import org.smartlibrary.starter.problem.Problems;
import org.smartlibrary.starter.security.Caller;
import org.smartlibrary.starter.security.Role;

/** What a caller may write. */
final class Mandates {

  private Mandates() {}

  static Mandate of(Caller caller) {
    if (caller.is(Role.OPERATOR)) {
      return new Mandate.Everything();
    }
    if (caller.is(Role.LIBRARIAN) || caller.is(Role.LIBRARY_SYSTEM)) {
      return caller.isil().map(Mandate.AtAndBelow::new).orElseThrow(() -> noLibrary().exception());
    }
    throw noLibrary().exception();
  }

  private static Problem noLibrary() {
    return Problems.FORBIDDEN.because(
        "The register is written by operators, and by libraries as far as it stands below them.");
  }
}
