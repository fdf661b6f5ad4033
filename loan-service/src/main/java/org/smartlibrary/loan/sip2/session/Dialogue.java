package org.smartlibrary.loan.sip2.session;

import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;
import org.smartlibrary.loan.member.Libraries;
import org.smartlibrary.loan.member.Library;
import org.smartlibrary.loan.sip2.Repeats;
import org.smartlibrary.loan.sip2.SelfCheck;
import org.smartlibrary.loan.sip2.Terminal;
import org.smartlibrary.loan.sip2.Transaction;
import org.smartlibrary.loan.sip2.message.Answer;
import org.smartlibrary.loan.sip2.message.Request;
import org.smartlibrary.loan.sip2.message.SipDate;

/** What a terminal that has signed in is answered. */
public final class Dialogue {

  private static final Duration LONGEST_OFFLINE = Duration.ofDays(30);
  private static final ZoneId OF_THE_NETWORK = ZoneId.of("Asia/Shanghai");

  private final SelfCheck desk;
  private final Libraries libraries;
  private final Repeats repeats;
  private final Duration memory;
  private final ReaderAnswers readers;
  private final LoanAnswers loans;
  private final CopyAnswers copies;
  private final HoldAnswers holds;

  /**
   * @param memory for how long the same message is the same transaction
   */
  public Dialogue(SelfCheck desk, Libraries libraries, Repeats repeats, Duration memory) {
    this.desk = desk;
    this.libraries = libraries;
    this.repeats = repeats;
    this.memory = memory;
    this.readers = new ReaderAnswers(desk);
    this.loans = new LoanAnswers(desk);
    this.copies = new CopyAnswers(desk);
    this.holds = new HoldAnswers(desk);
  }

  Proof proof() {
    return new Proof(desk);
  }

  ZoneId zone(Terminal terminal) {
    return library(terminal).map(Library::zone).orElse(OF_THE_NETWORK);
  }

  /**
   * @param message the request as text, by which it is known again
   */
  Answer answer(Where where, Request request, String message) {
    return switch (request) {
      case Request.Status _ -> StatusAnswers.status(where, library(where.terminal()));
      case Request.EndSession end -> ended(where, end);
      case Request.PatronStatus status -> readers.status(where, status);
      case Request.PatronInformation information -> readers.information(where, information);
      case Request.BlockPatron block -> readers.block(where, block);
      case Request.PatronEnable enable -> readers.enable(where, enable);
      case Request.ItemInformation information -> copies.information(where, information);
      case Request.ItemStatusUpdate update -> copies.remark(where, update);
      case Request.Checkout out ->
          loans.checkout(where, out, once(where, out.barcode(), message, offline(where, out)));
      case Request.Checkin in ->
          copies.checkin(where, in, once(where, in.barcode(), message, offline(where, in)));
      case Request.Renew renew ->
          loans.renew(
              where,
              renew,
              once(where, renew.barcode() + renew.title(), message, offline(where, renew)));
      case Request.RenewAll all ->
          loans.renewAll(where, all, once(where, all.card().number(), message, Optional.empty()));
      case Request.Hold hold ->
          holds.hold(
              where,
              hold,
              once(
                  where,
                  hold.card().number() + ' ' + hold.barcode() + ' ' + hold.title(),
                  message,
                  Optional.empty()));
      case Request.FeePaid paid ->
          holds.feePaid(
              where, paid, once(where, "fees " + paid.card().number(), message, Optional.empty()));
      case Request.Login _, Request.Resend _ ->
          throw new IllegalArgumentException("The session itself answers " + request.type());
    };
  }

  private static Answer ended(Where where, Request.EndSession end) {
    where.proof().forget();
    return StatusAnswers.ended(where, end.card().number());
  }

  private Optional<Library> library(Terminal terminal) {
    return libraries.find(terminal.library());
  }

  private Transaction once(
      Where where, String subject, String message, Optional<Transaction.Offline> offline) {
    var key = repeats.key(where.terminal().login(), subject, message, where.now(), memory);
    return new Transaction(key, offline);
  }

  private static Optional<Transaction.Offline> offline(Where where, Request.Checkout out) {
    return offline(where, out.noBlock(), out.date(), out.due());
  }

  private static Optional<Transaction.Offline> offline(Where where, Request.Renew renew) {
    return offline(where, renew.noBlock(), renew.date(), renew.due());
  }

  private static Optional<Transaction.Offline> offline(Where where, Request.Checkin in) {
    return offline(where, in.noBlock(), in.returned(), "");
  }

  /** A machine's clock may be wrong, but nothing has happened in the future, or long ago. */
  private static Optional<Transaction.Offline> offline(
      Where where, boolean noBlock, String date, String due) {
    if (!noBlock) {
      return Optional.empty();
    }
    var at =
        SipDate.read(date, where.zone())
            .filter(told -> told.isBefore(where.now()))
            .filter(told -> told.isAfter(where.now().minus(LONGEST_OFFLINE)))
            .orElse(where.now());
    return Optional.of(new Transaction.Offline(at, SipDate.read(due, where.zone())));
  }
}
