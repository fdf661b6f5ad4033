package org.smartlibrary.loan.circulation.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.loan.circulation.Refusal;
import org.smartlibrary.loan.circulation.Rule;
import org.smartlibrary.loan.circulation.Ticket;
import org.smartlibrary.loan.member.Staff;
import org.smartlibrary.loan.patron.Admittance;
import org.smartlibrary.loan.patron.CardNumber;
import org.smartlibrary.loan.patron.Reader;
import org.smartlibrary.loan.patron.ReaderId;
import org.smartlibrary.loan.patron.Readers;
import org.smartlibrary.loan.patron.UnknownReader;
import org.smartlibrary.starter.problem.Problems;
import org.smartlibrary.starter.security.Caller;
import org.smartlibrary.starter.security.Isil;
import org.smartlibrary.starter.security.Role;
import org.springframework.stereotype.Component;

/** Who stands before the desk and who behind it. */
@Component
class DeskAccess {

  private static final int LONGEST_KEY = 200;

  private final Staff staff;
  private final Readers readers;
  private final Admittance admittance;

  DeskAccess(Staff staff, Readers readers, Admittance admittance) {
    this.staff = staff;
    this.readers = readers;
    this.admittance = admittance;
  }

  /** The library whose desk the caller works at. */
  Isil deskOf(Caller caller, @Nullable String at, String doing) {
    return staff.actsFor(caller, Fields.library("/at", at), doing).isil();
  }

  /** The same where the caller's own library is meant when none is named. */
  Isil ownDesk(Caller caller, @Nullable String at, String doing) {
    var named = at == null ? caller.isil().map(Isil::value).orElse(null) : at;
    return deskOf(caller, named, doing);
  }

  /** Whoever shows the card, or is known by the id. */
  Reader reader(@Nullable String cardOrId) {
    var text =
        Fields.required("/reader", cardOrId, Optional::of, "a card's number or a reader's id");
    var card = CardNumber.of(text);
    return card.flatMap(readers::withCard)
        .or(() -> ReaderId.of(text).flatMap(readers::find))
        .orElseThrow(
            () ->
                DeskProblems.problem(
                        card.filter(readers::isDead).isPresent() ? replaced() : unknown())
                    .exception());
  }

  boolean isReader(Caller caller) {
    return caller.is(Role.READER);
  }

  /** Whether the reader's things are the caller's affair. */
  boolean admits(Caller caller, ReaderId reader, String doing) {
    try {
      admittance.admit(caller, reader.value(), doing);
      return true;
    } catch (UnknownReader e) {
      return false;
    }
  }

  boolean serves(Caller caller, Isil library) {
    return caller.is(Role.OPERATOR) || staff.serves(caller, library);
  }

  ReaderId admitted(Caller caller, String idOrMe, String doing) {
    try {
      return admittance.admit(caller, idOrMe, doing).id();
    } catch (UnknownReader e) {
      throw DeskProblems.problem(unknown()).exception();
    }
  }

  /** By what a repetition of the request is known, when it has a key. */
  static @Nullable Ticket ticket(Caller caller, @Nullable String key, String request) {
    if (key == null || key.isBlank()) {
      return null;
    }
    if (key.length() > LONGEST_KEY) {
      throw Problems.BAD_REQUEST
          .because("The Idempotency-Key is longer than %d characters.".formatted(LONGEST_KEY))
          .exception();
    }
    return Ticket.of(
        caller.subject() + '|' + caller.isil().map(Isil::value).orElse(""), key, request);
  }

  private static Refusal unknown() {
    return new Refusal(
        Rule.UNKNOWN_READER,
        "No reader has this card or id.",
        null,
        "Scan the card again, or enrol the reader.");
  }

  private static Refusal replaced() {
    return new Refusal(
        Rule.CARD_REPLACED,
        "This card was replaced by another.",
        null,
        "Ask for the new card, and keep this one.");
  }
}
