package org.smartlibrary.catalog.member;

import org.smartlibrary.starter.security.Isil;

/** Finds the library that an address names. */
public final class Libraries {

  private final Members members;

  public Libraries(Members members) {
    this.members = members;
  }

  /**
   * The library, which has to be a member.
   *
   * @throws UnknownLibrary when it is none
   */
  public Isil known(String isil) {
    return member(isil).isil();
  }

  /**
   * The library, which has to be a member that keeps a catalogue.
   *
   * @throws UnknownLibrary when it is no member
   * @throws ClosedLibrary when it is closed
   */
  public Isil active(String isil) {
    Member member = member(isil);
    if (member.status() == Member.Status.CLOSED) {
      throw new ClosedLibrary(isil);
    }
    return member.isil();
  }

  private Member member(String isil) {
    return Isil.of(isil).flatMap(members::find).orElseThrow(() -> new UnknownLibrary(isil));
  }
}
