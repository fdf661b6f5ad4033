package org.smartlibrary.loan.member;

import org.smartlibrary.starter.security.Isil;

/** A request names a library that is no member. */
public final class UnknownLibrary extends RuntimeException {

  public UnknownLibrary(Isil isil) {
    super("No member of the network has the ISIL %s.".formatted(isil));
  }
}
