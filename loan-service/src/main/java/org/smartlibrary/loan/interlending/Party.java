package org.smartlibrary.loan.interlending;

import org.smartlibrary.starter.security.Isil;

/** Who asks or supplies: a member of the network, or an agency outside that speaks ISO 18626. */
public sealed interface Party {

  AgencyId id();

  /** A library of the network; it answers here. */
  record Member(Isil isil) implements Party {

    @Override
    public AgencyId id() {
      return AgencyId.of(isil);
    }
  }

  /** A library outside; it is written to, and it writes. */
  record Outsider(AgencyId id) implements Party {}

  static Party of(Isil isil) {
    return new Member(isil);
  }
}
