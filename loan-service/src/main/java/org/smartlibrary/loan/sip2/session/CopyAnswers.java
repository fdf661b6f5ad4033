package org.smartlibrary.loan.sip2.session;

import org.smartlibrary.loan.sip2.Copy;
import org.smartlibrary.loan.sip2.Duty;
import org.smartlibrary.loan.sip2.MediaKind;
import org.smartlibrary.loan.sip2.Outcome;
import org.smartlibrary.loan.sip2.Refusal;
import org.smartlibrary.loan.sip2.SelfCheck;
import org.smartlibrary.loan.sip2.TakenBack;
import org.smartlibrary.loan.sip2.Transaction;
import org.smartlibrary.loan.sip2.message.Answer;
import org.smartlibrary.loan.sip2.message.Request;

/** Taking copies in, and saying how they stand. */
final class CopyAnswers {

  private static final String NO_SECURITY_MARKER_KNOWN = "00";
  private static final String NO_FEE_TYPE = "01";

  private final SelfCheck desk;

  CopyAnswers(SelfCheck desk) {
    this.desk = desk;
  }

  Answer checkin(Where where, Request.Checkin request, Transaction transaction) {
    var answer = Answer.to(request.type());
    return where
        .objection(Duty.TAKE_BACK)
        .filter(_ -> transaction.offline().isEmpty())
        .map(Outcome::<TakenBack>refused)
        .orElseGet(() -> desk.takeBack(where.terminal(), transaction, request.barcode()))
        .either(
            back -> takenBack(answer, where, request.barcode(), back),
            why -> notTakenBack(answer, where, request, transaction, why));
  }

  Answer information(Where where, Request.ItemInformation request) {
    var answer = Answer.to(request.type());
    return desk.copy(where.terminal(), request.barcode())
        .map(copy -> known(answer, where, copy))
        .orElseGet(() -> unknown(answer, where, request.barcode()));
  }

  Answer remark(Where where, Request.ItemStatusUpdate request) {
    var answer = Answer.to(request.type());
    return where
        .objection(Duty.REMARK)
        .map(Outcome::<Copy>refused)
        .orElseGet(() -> desk.remark(where.terminal(), request.barcode(), request.properties()))
        .either(
            copy ->
                answer
                    .ok(true)
                    .fixed(where.date())
                    .field("AB", request.barcode())
                    .field("AJ", copy.title())
                    .field("CH", copy.remark()),
            why ->
                answer
                    .ok(false)
                    .fixed(where.date())
                    .field("AB", request.barcode())
                    .because(where.say(why)));
  }

  private static Answer takenBack(Answer answer, Where where, String barcode, TakenBack back) {
    boolean toTheShelf = back.next() instanceof TakenBack.Next.Shelf;
    answer
        .ok(true)
        .yes(!back.media().magnetic())
        .yes(back.media().magnetic())
        .yes(!toTheShelf)
        .fixed(where.date())
        .field("AO", where.institution())
        .field("AB", barcode)
        .field("AQ", back.home())
        .field("AJ", back.title())
        .field("CK", back.media().code());
    return next(answer, where, back.next());
  }

  /** The alert's kind (CV), and where the copy goes (CT), as 3M's extensions have them. */
  private static Answer next(Answer answer, Where where, TakenBack.Next next) {
    return switch (next) {
      case TakenBack.Next.Shelf() -> answer;
      case TakenBack.Next.PickUpShelf() ->
          answer.field("CV", "01").say(Words.KEEP_HERE.in(where.language()));
      case TakenBack.Next.ForPickUpAt(var library) ->
          answer
              .field("CT", library.value())
              .field("CV", "02")
              .say(Words.SEND_ON.in(where.language()));
      case TakenBack.Next.Home(var library) ->
          answer
              .field("CT", library.value())
              .field("CV", "04")
              .say(Words.SEND_HOME.in(where.language()));
    };
  }

  private static Answer notTakenBack(
      Answer answer, Where where, Request.Checkin request, Transaction transaction, Refusal why) {
    return answer
        .ok(transaction.offline().isPresent())
        .yes(false)
        .fixed("U")
        .yes(true)
        .fixed(where.date())
        .field("AO", where.institution())
        .field("AB", request.barcode())
        .field("AQ", "")
        .field("CV", "99")
        .because(where.say(why));
  }

  private static Answer known(Answer answer, Where where, Copy copy) {
    head(answer, where, copy.standing());
    return answer
        .field("CF", Integer.toString(copy.waiting()))
        .field("AH", copy.due().map(where::date))
        .field("AB", copy.barcode())
        .field("AJ", copy.title())
        .field("BG", copy.owner().value())
        .field("CK", MediaKind.of(copy.type()).code())
        .field("AQ", copy.home())
        .field("AP", copy.at().value())
        .field("CH", copy.remark())
        .field("CS", copy.callNumber());
  }

  private static Answer unknown(Answer answer, Where where, String barcode) {
    head(answer, where, Copy.Standing.OTHER);
    return answer.field("AB", barcode).field("AJ", "").because(where.say(Refusal.UNKNOWN_COPY));
  }

  private static void head(Answer answer, Where where, Copy.Standing standing) {
    answer
        .fixed(standing.code())
        .fixed(NO_SECURITY_MARKER_KNOWN)
        .fixed(NO_FEE_TYPE)
        .fixed(where.date());
  }
}
