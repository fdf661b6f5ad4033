package org.smartlibrary.federation.cluster.web;

import org.smartlibrary.federation.cluster.Assertion;
import org.smartlibrary.federation.cluster.Pseudonyms;
import org.smartlibrary.federation.cluster.RecordKey;
import org.smartlibrary.starter.problem.Problems;
import org.smartlibrary.starter.security.Caller;
import org.smartlibrary.starter.security.Isil;
import org.smartlibrary.starter.security.LibraryHierarchy;
import org.smartlibrary.starter.security.Role;

/**
 * Who may assert what. A librarian may about a pair in which one record is of the own library or of
 * one below; an operator about all. What an operator asserted is revoked by operators.
 */
final class Authors {

  private final LibraryHierarchy hierarchy;
  private final Pseudonyms pseudonyms;

  Authors(LibraryHierarchy hierarchy, Pseudonyms pseudonyms) {
    this.hierarchy = hierarchy;
    this.pseudonyms = pseudonyms;
  }

  /** Lets in who works on the union at all. */
  static void checkWorksHere(Caller caller) {
    if (!caller.is(Role.OPERATOR) && !(caller.is(Role.LIBRARIAN) && caller.isil().isPresent())) {
      throw Problems.FORBIDDEN
          .because("Assertions are the work of librarians and operators.")
          .exception();
    }
  }

  Assertion.Author author(Caller caller) {
    String isil = caller.is(Role.OPERATOR) ? null : caller.isil().map(Isil::value).orElse(null);
    return new Assertion.Author(pseudonyms.of(caller.subject()), isil);
  }

  boolean mayAssert(Caller caller, Iterable<RecordKey> records) {
    if (caller.is(Role.OPERATOR)) {
      return true;
    }
    for (RecordKey record : records) {
      if (caller.isil().isPresent()
          && Isil.of(record.isil())
              .filter(library -> hierarchy.isAtOrBelow(library, caller.isil().get()))
              .isPresent()) {
        return true;
      }
    }
    return false;
  }

  boolean mayRevoke(Caller caller, Assertion assertion) {
    return caller.is(Role.OPERATOR)
        || (assertion.author().isil() != null && mayAssert(caller, assertion.records()));
  }
}
