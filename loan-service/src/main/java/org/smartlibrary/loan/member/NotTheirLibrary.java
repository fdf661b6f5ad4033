package org.smartlibrary.loan.member;

import org.smartlibrary.starter.security.Isil;

/** Somebody acts for a library that is neither theirs nor below theirs. */
public final class NotTheirLibrary extends RuntimeException {

  NotTheirLibrary(Isil isil) {
    super("You do not act for %s: it is neither your library nor below it.".formatted(isil));
  }
}
