package org.smartlibrary.catalog.member;

import org.smartlibrary.starter.problem.ProblemType;
import org.smartlibrary.starter.security.Isil;
import org.springframework.http.HttpStatus;

/** Finds the library in an address, or refuses it with what to do. */
public final class Libraries {

  public static final ProblemType UNKNOWN_LIBRARY =
      new ProblemType(
          "unknown-library",
          HttpStatus.NOT_FOUND,
          "No such library",
          "The ISIL in the address names no member of the network. Register the library first, with PUT /api/members/{isil}; a few seconds later its records can be sent.");
  public static final ProblemType LIBRARY_CLOSED =
      new ProblemType(
          "library-closed",
          HttpStatus.CONFLICT,
          "The library is closed",
          "The member is registered as closed and takes no more records. Set its status to ACTIVE if that is wrong.");

  private final Members members;

  public Libraries(Members members) {
    this.members = members;
  }

  /** The library, which has to be a member. */
  public Isil known(String isil) {
    return member(isil).isil();
  }

  /** The library, which has to be a member that keeps a catalogue. */
  public Isil active(String isil) {
    Member member = member(isil);
    if (member.status() == Member.Status.CLOSED) {
      throw LIBRARY_CLOSED
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
                UNKNOWN_LIBRARY
                    .because(
                        "No member of the network has the ISIL %s. Register the library first."
                            .formatted(isil))
                    .exception());
  }
}
