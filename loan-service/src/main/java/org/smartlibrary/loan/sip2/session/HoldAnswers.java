package org.smartlibrary.loan.sip2.session;

import java.util.Optional;
import org.smartlibrary.loan.fee.Money;
import org.smartlibrary.loan.sip2.Duty;
import org.smartlibrary.loan.sip2.HoldWish;
import org.smartlibrary.loan.sip2.Outcome;
import org.smartlibrary.loan.sip2.SelfCheck;
import org.smartlibrary.loan.sip2.Transaction;
import org.smartlibrary.loan.sip2.Waiting;
import org.smartlibrary.loan.sip2.message.Answer;
import org.smartlibrary.loan.sip2.message.Request;
import org.smartlibrary.loan.sip2.message.SipDate;

/** Holds, and money. */
final class HoldAnswers {

  private static final String THIS_COPY = "3";

  private final SelfCheck desk;

  HoldAnswers(SelfCheck desk) {
    this.desk = desk;
  }

  Answer hold(Where where, Request.Hold request, Transaction transaction) {
    var answer = Answer.to(request.type());
    return outcome(where, request, transaction)
        .either(
            waiting -> held(answer, where, request, waiting),
            why ->
                parties(answer.ok(false).yes(false).fixed(where.date()), where, request, "")
                    .because(where.say(why)));
  }

  Answer feePaid(Where where, Request.FeePaid request, Transaction transaction) {
    var outcome = paid(where, request, transaction);
    var answer = Answer.to(request.type());
    answer
        .yes(outcome instanceof Outcome.Done)
        .fixed(where.date())
        .field("AO", where.institution())
        .field("AA", request.card().number());
    return outcome.either(
        receipt ->
            answer.field("BK", request.transaction().isEmpty() ? receipt : request.transaction()),
        why -> answer.because(where.say(why)));
  }

  private Outcome<Waiting> outcome(Where where, Request.Hold request, Transaction transaction) {
    var objection = where.objection(Duty.HOLD, request.card());
    if (objection.isPresent()) {
      return Outcome.refused(objection.get());
    }
    var card = request.card().number();
    var wish = wish(where, request);
    return switch (request.mode()) {
      case "+" -> desk.placeHold(where.terminal(), transaction, card, wish);
      case "*" -> desk.changeHold(where.terminal(), transaction, card, wish);
      case "-" -> desk.cancelHold(where.terminal(), transaction, card, wish);
      default -> Outcome.refused(Words.NO_SUCH_MODE);
    };
  }

  private static HoldWish wish(Where where, Request.Hold request) {
    return new HoldWish(
        request.barcode(),
        request.title(),
        request.kind().equals(THIS_COPY),
        request.pickup(),
        SipDate.read(request.expires(), where.zone()));
  }

  private static Answer held(Answer answer, Where where, Request.Hold request, Waiting waiting) {
    answer
        .ok(true)
        .yes(waiting.available())
        .fixed(where.date())
        .field("BW", waiting.expires().map(where::date));
    if (waiting.place() > 0) {
      answer.field("BR", Integer.toString(waiting.place()));
    }
    answer.field("BS", waiting.pickup());
    return parties(answer, where, request, waiting.title());
  }

  private static Answer parties(Answer answer, Where where, Request.Hold request, String title) {
    return answer
        .field("AO", where.institution())
        .field("AA", request.card().number())
        .field("AB", Optional.of(request.barcode()).filter(barcode -> !barcode.isEmpty()))
        .field("AJ", title);
  }

  private Outcome<String> paid(Where where, Request.FeePaid request, Transaction transaction) {
    var objection = where.objection(Duty.TAKE_MONEY);
    if (objection.isPresent()) {
      return Outcome.refused(objection.get());
    }
    var card = request.card().number();
    return amount(request)
        .map(amount -> desk.pay(where.terminal(), transaction, card, amount, request.fee()))
        .orElseGet(() -> Outcome.refused(Words.NO_SUCH_AMOUNT));
  }

  private static Optional<Money> amount(Request.FeePaid request) {
    try {
      return Optional.of(Money.ofYuan(request.amount()))
          .filter(money -> money.isPositive() && request.currency().equals(LoanAnswers.CURRENCY));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
