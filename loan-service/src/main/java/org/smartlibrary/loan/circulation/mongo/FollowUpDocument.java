package org.smartlibrary.loan.circulation.mongo;

import java.time.Instant;
import org.bson.Document;
import org.smartlibrary.loan.circulation.FollowUp;
import org.smartlibrary.loan.circulation.HoldId;
import org.smartlibrary.loan.circulation.LoanId;
import org.smartlibrary.loan.fee.Charge;
import org.smartlibrary.loan.fee.Money;
import org.smartlibrary.loan.patron.ReaderId;
import org.smartlibrary.starter.security.Isil;

/** What is still to be done, inside its copy's document. */
final class FollowUpDocument {

  private static final String DO = "do";
  private static final String READER = "reader";
  private static final String LOAN = "loan";
  private static final String HOLD = "hold";
  private static final String CHARGE = "charge";

  private FollowUpDocument() {}

  static Document of(FollowUp followUp) {
    return switch (followUp) {
      case FollowUp.LeaveAccount(var reader, var loan) ->
          todo("LEAVE_ACCOUNT").append(READER, reader.value()).append(LOAN, loan.value());
      case FollowUp.FileLoan(var loan) ->
          todo("FILE_LOAN").append(LOAN, ClosedLoanDocument.of(loan));
      case FollowUp.ChargeFee(var charge) -> todo("CHARGE_FEE").append(CHARGE, charge(charge));
      case FollowUp.ForgiveCharge(var charge, var desk, var reason, var at) ->
          booking("FORGIVE_CHARGE", charge, desk, reason, at);
      case FollowUp.GiveBack(var charge, var desk, var reason, var at) ->
          booking("GIVE_BACK", charge, desk, reason, at);
      case FollowUp.HoldFulfilled(var hold) -> todo("HOLD_FULFILLED").append(HOLD, hold.value());
      case FollowUp.HoldFallsBack(var hold) -> todo("HOLD_FALLS_BACK").append(HOLD, hold.value());
      case FollowUp.HoldMissed(var hold) -> todo("HOLD_MISSED").append(HOLD, hold.value());
      case FollowUp.ReaderServed(var reader, var since) ->
          todo("READER_SERVED").append(READER, reader.value()).append("since", Dates.of(since));
      case FollowUp.ReaderUnserved(var reader, var since) ->
          todo("READER_UNSERVED").append(READER, reader.value()).append("since", Dates.of(since));
      case FollowUp.HoldSent(var hold, var from) ->
          todo("HOLD_SENT").append(HOLD, hold.value()).append("from", from.value());
    };
  }

  static FollowUp followUp(Document document) {
    return switch (document.getString(DO)) {
      case "LEAVE_ACCOUNT" ->
          new FollowUp.LeaveAccount(
              new ReaderId(document.getString(READER)), new LoanId(document.getString(LOAN)));
      case "FILE_LOAN" ->
          new FollowUp.FileLoan(ClosedLoanDocument.loan(document.get(LOAN, Document.class)));
      case "CHARGE_FEE" -> new FollowUp.ChargeFee(charge(document.get(CHARGE, Document.class)));
      case "FORGIVE_CHARGE" ->
          new FollowUp.ForgiveCharge(
              document.getString(CHARGE),
              new Isil(document.getString("desk")),
              document.getString("reason"),
              Dates.in(document, "at"));
      case "GIVE_BACK" ->
          new FollowUp.GiveBack(
              document.getString(CHARGE),
              new Isil(document.getString("desk")),
              document.getString("reason"),
              Dates.in(document, "at"));
      case "HOLD_FULFILLED" -> new FollowUp.HoldFulfilled(hold(document));
      case "HOLD_FALLS_BACK" -> new FollowUp.HoldFallsBack(hold(document));
      case "HOLD_MISSED" -> new FollowUp.HoldMissed(hold(document));
      case "READER_SERVED" ->
          new FollowUp.ReaderServed(
              new ReaderId(document.getString(READER)), Dates.in(document, "since"));
      case "READER_UNSERVED" ->
          new FollowUp.ReaderUnserved(
              new ReaderId(document.getString(READER)), Dates.in(document, "since"));
      case "HOLD_SENT" ->
          new FollowUp.HoldSent(hold(document), new Isil(document.getString("from")));
      case String other -> throw new IllegalStateException("Nobody knows how to do " + other);
    };
  }

  private static Document todo(String what) {
    return new Document(DO, what);
  }

  private static Document booking(
      String what, String charge, Isil desk, String reason, Instant at) {
    return todo(what)
        .append(CHARGE, charge)
        .append("desk", desk.value())
        .append("reason", reason)
        .append("at", Dates.of(at));
  }

  private static HoldId hold(Document document) {
    return new HoldId(document.getString(HOLD));
  }

  private static Document charge(Charge charge) {
    return new Document("id", charge.id())
        .append(READER, charge.reader().value())
        .append("library", charge.library().value())
        .append("cause", charge.cause().name())
        .append("amount", charge.amount().fen())
        .append("about", charge.about())
        .append("at", Dates.of(charge.at()));
  }

  private static Charge charge(Document document) {
    return new Charge(
        document.getString("id"),
        new ReaderId(document.getString(READER)),
        new Isil(document.getString("library")),
        Charge.Cause.valueOf(document.getString("cause")),
        new Money(document.getLong("amount")),
        document.getString("about"),
        Dates.in(document, "at"));
  }
}
