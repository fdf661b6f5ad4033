package org.smartlibrary.catalog.intake.web;

import org.smartlibrary.catalog.member.Member;
import org.smartlibrary.catalog.member.Members;
import org.smartlibrary.starter.security.Isil;
import org.springframework.stereotype.Component;

/** Finds the library in an address. */
@Component
class Libraries {

  private final Members members;

  Libraries(Members members) {
    this.members = members;
  }

  /** The library, which has to be a member. */
  Isil known(String isil) {
    return member(isil).isil();
  }

  /** The library, which has to be a member that keeps a catalogue. */
  Isil active(String isil) {
    Member member = member(isil);
    if (member.status() == Member.Status.CLOSED) {
      throw IntakeProblems.LIBRARY_CLOSED
          .because("%s is closed and takes no more records.".formatted(isil))
          .exception();
    }
    return member.isil();
  }

  private Member member(String isil) {
    return Isil.of(isil)
        .flatMap(members::find)
        .orElseThrow(
            () ->
                IntakeProblems.UNKNOWN_LIBRARY
                    .because(
                        "No member of the network has the ISIL %s. Register the library first."
                            .formatted(isil))
                    .exception());
  }
}
