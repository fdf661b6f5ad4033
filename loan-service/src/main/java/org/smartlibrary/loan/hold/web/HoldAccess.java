package org.smartlibrary.loan.hold.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.loan.circulation.HoldId;
import org.smartlibrary.loan.hold.Hold;
import org.smartlibrary.loan.hold.HoldState;
import org.smartlibrary.loan.hold.Holds;
import org.smartlibrary.loan.member.Staff;
import org.smartlibrary.loan.patron.Admittance;
import org.smartlibrary.loan.patron.Reader;
import org.smartlibrary.loan.patron.ReaderId;
import org.smartlibrary.loan.patron.Readers;
import org.smartlibrary.loan.patron.UnknownReader;
import org.smartlibrary.starter.problem.Problems;
import org.smartlibrary.starter.security.Caller;
import org.smartlibrary.starter.security.Isil;
import org.smartlibrary.starter.security.Role;
import org.springframework.stereotype.Component;

/**
 * Who may see and change a hold: its reader, a guardian, the staff of the reader's home, of the
 * pick-up and of where the copy is, and an operator, who is written down. To others it is unknown.
 */
@Component
class HoldAccess {

  private final Holds holds;
  private final Readers readers;
  private final Admittance admittance;
  private final Staff staff;

  HoldAccess(Holds holds, Readers readers, Admittance admittance, Staff staff) {
    this.holds = holds;
    this.readers = readers;
    this.admittance = admittance;
    this.staff = staff;
  }

  /** For whom a hold is placed: oneself, or at a desk whoever stands before it. */
  Reader forWhom(Caller caller, String idOrMe) {
    boolean atADesk =
        (caller.is(Role.LIBRARIAN) || caller.is(Role.LIBRARY_SYSTEM)) && caller.isil().isPresent();
    return atADesk
        ? ReaderId.of(idOrMe).flatMap(readers::find).orElseThrow(UnknownReader::new)
        : admittance.admit(caller, idOrMe, "places a hold");
  }

  Reader admitted(Caller caller, String idOrMe) {
    return admittance.admit(caller, idOrMe, "lists holds");
  }

  /** The hold, when the caller may see it. */
  Hold seen(Caller caller, HoldId id) {
    var hold = holds.find(id).orElseThrow(() -> HoldProblems.unknown().exception());
    return isStaffFor(caller, hold) || isTheirs(caller, hold) ? hold : unknown();
  }

  /** The hold, when the caller works where its copy is. */
  Hold atTheShelf(Caller caller, HoldId id) {
    var hold = holds.find(id).orElseThrow(() -> HoldProblems.unknown().exception());
    return isStaffFor(caller, hold) ? hold : unknown();
  }

  /** The library that the caller acts for: the named one, or the own. */
  Isil library(Caller caller, @Nullable Isil named, String doing) {
    var isil =
        Optional.ofNullable(named)
            .or(caller::isil)
            .orElseThrow(
                () ->
                    Problems.BAD_REQUEST
                        .because("Say which library.")
                        .error("?at", "is required for who acts for no library")
                        .exception());
    return staff.actsFor(caller, isil, doing).isil();
  }

  private boolean isStaffFor(Caller caller, Hold hold) {
    if (caller.is(Role.OPERATOR)) {
      staff.actsFor(caller, hold.pickup(), "looks at hold " + hold.id());
      return true;
    }
    return staff.serves(caller, hold.pickup())
        || staff.serves(caller, hold.belonging().home())
        || at(hold).filter(here -> staff.serves(caller, here)).isPresent();
  }

  private static Optional<Isil> at(Hold hold) {
    return hold.state() instanceof HoldState.Allocated(_, Isil at, _)
        ? Optional.of(at)
        : Optional.empty();
  }

  private boolean isTheirs(Caller caller, Hold hold) {
    if (!caller.is(Role.READER)) {
      return false;
    }
    try {
      admittance.admit(caller, hold.request().reader().value(), "looks at hold " + hold.id());
      return true;
    } catch (UnknownReader e) {
      return false;
    }
  }

  private static Hold unknown() {
    throw HoldProblems.unknown().exception();
  }
}
