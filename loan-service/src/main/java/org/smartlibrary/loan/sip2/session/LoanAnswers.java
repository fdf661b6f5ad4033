package org.smartlibrary.loan.sip2.session;

import java.util.List;
import java.util.Optional;
import org.smartlibrary.loan.sip2.Copy;
import org.smartlibrary.loan.sip2.Duty;
import org.smartlibrary.loan.sip2.Lent;
import org.smartlibrary.loan.sip2.MediaKind;
import org.smartlibrary.loan.sip2.Outcome;
import org.smartlibrary.loan.sip2.Refusal;
import org.smartlibrary.loan.sip2.Renewals;
import org.smartlibrary.loan.sip2.SelfCheck;
import org.smartlibrary.loan.sip2.Transaction;
import org.smartlibrary.loan.sip2.message.Answer;
import org.smartlibrary.loan.sip2.message.Request;

/** Lending and renewing. */
final class LoanAnswers {

  /** ISO 4217; the network takes no other money. */
  static final String CURRENCY = "CNY";

  private static final Refusal TO_BE_SETTLED =
      new Refusal("已收到离线记录，将由馆员核对。", "The offline record was received; staff will settle it.");
  private static final Renewals NONE = new Renewals(List.of(), List.of());

  private final SelfCheck desk;

  LoanAnswers(SelfCheck desk) {
    this.desk = desk;
  }

  /** What a loan is about, as the machine named it. */
  private record Matter(Where where, Transaction transaction, String card, String barcode) {}

  Answer checkout(Where where, Request.Checkout request, Transaction transaction) {
    var matter = new Matter(where, transaction, request.card().number(), request.barcode());
    boolean renewing =
        request.renewalAllowed() && where.objection(Duty.RENEW, request.card()).isEmpty();
    return objection(matter, Duty.LEND, request.card())
        .map(why -> notLent(Answer.to(request.type()), matter, why))
        .orElseGet(
            () ->
                loan(
                    Answer.to(request.type()),
                    matter,
                    desk.lend(
                        where.terminal(), transaction, matter.card(), matter.barcode(), renewing)));
  }

  Answer renew(Where where, Request.Renew request, Transaction transaction) {
    var barcode = request.barcode().isEmpty() ? request.title() : request.barcode();
    var matter = new Matter(where, transaction, request.card().number(), barcode);
    return objection(matter, Duty.RENEW, request.card())
        .map(why -> notLent(Answer.to(request.type()), matter, why))
        .orElseGet(
            () ->
                loan(
                    Answer.to(request.type()),
                    matter,
                    desk.renew(where.terminal(), transaction, matter.card(), barcode)));
  }

  Answer renewAll(Where where, Request.RenewAll request, Transaction transaction) {
    var answer = Answer.to(request.type());
    return where
        .objection(Duty.RENEW, request.card())
        .map(Outcome::<Renewals>refused)
        .orElseGet(() -> desk.renewAll(where.terminal(), transaction, request.card().number()))
        .either(
            renewals -> renewals(answer.ok(true), where, renewals),
            why -> renewals(answer.ok(false), where, NONE).because(where.say(why)));
  }

  /** What was done off line cannot be objected to. */
  private static Optional<Refusal> objection(Matter matter, Duty duty, Request.Card card) {
    return matter.transaction().offline().isPresent()
        ? Optional.empty()
        : matter.where().objection(duty, card);
  }

  private Answer loan(Answer answer, Matter matter, Outcome<Lent> outcome) {
    return outcome.either(
        lent -> lent(answer, matter, lent),
        why ->
            matter.transaction().offline().isPresent()
                ? unsettled(answer, matter)
                : notLent(answer, matter, why));
  }

  private static Answer lent(Answer answer, Matter matter, Lent lent) {
    answer.ok(true).yes(lent.renewed()).yes(lent.media().magnetic()).yes(true);
    return parties(answer, matter, lent.title())
        .field("AH", matter.where().date(lent.due()))
        .field("CI", "N")
        .field("CK", lent.media().code());
  }

  /** The book stays protected: desensitize is N whatever else is said. */
  private Answer notLent(Answer answer, Matter matter, Refusal why) {
    var copy = desk.copy(matter.where().terminal(), matter.barcode());
    answer.ok(false).yes(false).fixed(magnetic(copy)).yes(false);
    return parties(answer, matter, copy.map(Copy::title).orElse(""))
        .field("AH", "")
        .because(matter.where().say(why));
  }

  /** The reader left with the book long ago: what cannot be booked is for people to settle. */
  private Answer unsettled(Answer answer, Matter matter) {
    var copy = desk.copy(matter.where().terminal(), matter.barcode());
    var due = matter.transaction().offline().flatMap(Transaction.Offline::due);
    answer.ok(true).yes(false).fixed(magnetic(copy)).yes(false);
    return parties(answer, matter, copy.map(Copy::title).orElse(""))
        .field("AH", due.map(matter.where()::date).orElse(""))
        .because(matter.where().say(TO_BE_SETTLED));
  }

  private static Answer parties(Answer answer, Matter matter, String title) {
    return answer
        .fixed(matter.where().date())
        .field("AO", matter.where().institution())
        .field("AA", matter.card())
        .field("AB", matter.barcode())
        .field("AJ", title);
  }

  private static String magnetic(Optional<Copy> copy) {
    return copy.map(known -> MediaKind.of(known.type()).magnetic() ? "Y" : "N").orElse("U");
  }

  private static Answer renewals(Answer answer, Where where, Renewals renewals) {
    answer
        .count(renewals.renewed().size())
        .count(renewals.refused().size())
        .fixed(where.date())
        .field("AO", where.institution());
    renewals.renewed().forEach(barcode -> answer.field("BM", barcode));
    renewals.refused().forEach(barcode -> answer.field("BN", barcode));
    return answer;
  }
}
