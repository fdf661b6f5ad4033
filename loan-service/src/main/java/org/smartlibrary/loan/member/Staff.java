package org.smartlibrary.loan.member;

import org.smartlibrary.starter.security.Caller;
import org.smartlibrary.starter.security.Isil;
import org.smartlibrary.starter.security.OperatorAudit;
import org.smartlibrary.starter.security.Role;

/**
 * Who may act for which library: its own librarians and systems, those of one above it, and an
 * operator, who is written down.
 */
public final class Staff {

  private final Libraries libraries;
  private final OperatorAudit audit;

  public Staff(Libraries libraries, OperatorAudit audit) {
    this.libraries = libraries;
    this.audit = audit;
  }

  /** Whether the caller works for the library or for one above it. */
  public boolean serves(Caller caller, Isil library) {
    return (caller.is(Role.LIBRARIAN) || caller.is(Role.LIBRARY_SYSTEM))
        && caller.isil().filter(own -> libraries.isAtOrBelow(library, own)).isPresent();
  }

  /**
   * The library that the caller acts for.
   *
   * @param doing what is about to happen, for the trail of what operators did
   * @throws UnknownLibrary when it is no member
   * @throws NotTheirLibrary when the caller may not
   */
  public Library actsFor(Caller caller, Isil isil, String doing) {
    var library = libraries.find(isil).orElseThrow(() -> new UnknownLibrary(isil));
    if (caller.is(Role.OPERATOR)) {
      audit.actedFor(isil.value(), caller.subject(), doing, isil.value());
    } else if (!serves(caller, isil)) {
      throw new NotTheirLibrary(isil);
    }
    return library;
  }
}
