package org.smartlibrary.loan.fee.web;

import org.smartlibrary.loan.fee.Fee;
import org.smartlibrary.loan.fee.Fees;
import org.smartlibrary.loan.member.NotTheirLibrary;
import org.smartlibrary.loan.member.Staff;
import org.smartlibrary.loan.member.UnknownLibrary;
import org.smartlibrary.loan.patron.Admittance;
import org.smartlibrary.loan.patron.UnknownReader;
import org.smartlibrary.starter.security.Caller;
import org.springframework.stereotype.Component;

/**
 * Who comes to a fee: the staff of the library whose money it is and of those above it; and who
 * comes to the reader's things comes to what the reader owes.
 */
@Component
class FeeDoor {

  private final Fees fees;
  private final Staff staff;
  private final Admittance admittance;

  FeeDoor(Fees fees, Staff staff, Admittance admittance) {
    this.fees = fees;
    this.staff = staff;
    this.admittance = admittance;
  }

  /** For the till: a reader may pay at the library that charges, and at home. */
  Fee attend(String id, Caller caller, String doing) {
    var fee = known(id);
    if (!isOfLibrary(fee, caller, doing)) {
      try {
        admittance.attend(caller, fee.charge().reader().value(), doing);
      } catch (UnknownReader e) {
        throw FeeProblems.unknown().exception();
      }
    }
    return fee;
  }

  /** For what costs the library its money. */
  Fee own(String id, Caller caller, String doing) {
    var fee = known(id);
    if (!isOfLibrary(fee, caller, doing)) {
      throw FeeProblems.unknown().exception();
    }
    return fee;
  }

  /** For whoever may read it. */
  Fee read(String id, Caller caller) {
    var fee = known(id);
    if (!isOfLibrary(fee, caller, "reads a fee")) {
      try {
        admittance.admit(caller, fee.charge().reader().value(), "reads a fee");
      } catch (UnknownReader e) {
        throw FeeProblems.unknown().exception();
      }
    }
    return fee;
  }

  private Fee known(String id) {
    return fees.find(id).orElseThrow(() -> FeeProblems.unknown().exception());
  }

  private boolean isOfLibrary(Fee fee, Caller caller, String doing) {
    try {
      staff.actsFor(caller, fee.charge().library(), doing);
      return true;
    } catch (NotTheirLibrary | UnknownLibrary e) {
      return false;
    }
  }
}
