package org.smartlibrary.loan.sip2.session;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.smartlibrary.loan.sip2.Account;
import org.smartlibrary.loan.sip2.AccountList;
import org.smartlibrary.loan.sip2.Bar;
import org.smartlibrary.loan.sip2.Duty;
import org.smartlibrary.loan.sip2.Refusal;
import org.smartlibrary.loan.sip2.SelfCheck;
import org.smartlibrary.loan.sip2.message.Answer;
import org.smartlibrary.loan.sip2.message.MessageType;
import org.smartlibrary.loan.sip2.message.Request;

/** Who the reader is, what the reader has, and whether the card is good. */
final class ReaderAnswers {

  private static final int LONGEST_LIST = 100;
  private static final Set<Bar> OF_NOBODY =
      Set.of(Bar.NO_LOANS, Bar.NO_RENEWALS, Bar.NO_RECALLS, Bar.NO_HOLDS);

  private final SelfCheck desk;

  ReaderAnswers(SelfCheck desk) {
    this.desk = desk;
  }

  Answer status(Where where, Request.PatronStatus request) {
    return status(where, request.type(), request.card(), Optional.empty());
  }

  /** A card is blocked at once, without its PIN. */
  Answer block(Where where, Request.BlockPatron request) {
    var objection = where.objection(Duty.BLOCK_CARDS);
    if (objection.isEmpty()) {
      desk.block(where.terminal(), request.card().number());
    }
    return status(where, request.type(), request.card(), objection);
  }

  Answer enable(Where where, Request.PatronEnable request) {
    var objection = where.objection(Duty.UNBLOCK_CARDS);
    if (objection.isEmpty()) {
      desk.unblock(where.terminal(), request.card().number());
    }
    return status(where, request.type(), request.card(), objection);
  }

  Answer information(Where where, Request.PatronInformation request) {
    var found = find(where, request.card());
    var answer = Answer.to(request.type());
    head(answer, where, found);
    for (AccountList list : AccountList.values()) {
      answer.count(found.account().map(known -> known.list(list).size()).orElse(0));
    }
    identity(answer, where, request.card(), found);
    found.account().ifPresent(known -> limits(answer, known));
    validity(answer, found);
    found.account().ifPresent(known -> entries(answer, known, request));
    return explained(answer, where, found);
  }

  private Answer status(
      Where where, MessageType type, Request.Card card, Optional<Refusal> objection) {
    var found = find(where, card);
    var answer = Answer.to(type);
    head(answer, where, found);
    identity(answer, where, card, found);
    validity(answer, found);
    return objection
        .map(why -> answer.because(where.say(why)))
        .orElseGet(() -> explained(answer, where, found));
  }

  /**
   * What is known of a card.
   *
   * @param account present when it is known and may be shown
   * @param pinRight present when there was a PIN
   */
  private record Found(boolean known, Optional<Account> account, Optional<Boolean> pinRight) {}

  private Found find(Where where, Request.Card card) {
    var account = desk.account(where.terminal(), card.number());
    Optional<Boolean> pinRight =
        card.pin().isEmpty() || account.isEmpty()
            ? Optional.empty()
            : Optional.of(where.proof().of(where.terminal(), card));
    return new Found(account.isPresent(), account.filter(_ -> where.opens(card)), pinRight);
  }

  private static void head(Answer answer, Where where, Found found) {
    var bars = found.account().map(Account::bars).orElse(OF_NOBODY);
    answer
        .fixed(
            Stream.of(Bar.values())
                .map(bar -> bars.contains(bar) ? "Y" : " ")
                .collect(Collectors.joining()))
        .fixed(where.language().code())
        .fixed(where.date());
  }

  private static void identity(Answer answer, Where where, Request.Card card, Found found) {
    answer
        .field("AO", where.institution())
        .field("AA", card.number())
        .field("AE", found.account().map(Account::name).orElse(""));
  }

  private static void limits(Answer answer, Account account) {
    answer
        .field("BZ", "%04d".formatted(account.holdLimit()))
        .field("CB", "%04d".formatted(account.loanLimit()))
        .field("CC", account.debtLimit().yuan());
  }

  private static void validity(Answer answer, Found found) {
    answer
        .field("BL", found.known() ? "Y" : "N")
        .field("CQ", found.pinRight().map(right -> right ? "Y" : "N"));
    found
        .account()
        .ifPresent(
            known -> answer.field("BH", LoanAnswers.CURRENCY).field("BV", known.owed().yuan()));
  }

  private static void entries(Answer answer, Account account, Request.PatronInformation request) {
    request
        .list()
        .flatMap(AccountList::at)
        .ifPresent(
            list ->
                account.list(list).stream()
                    .skip(request.from() - 1L)
                    .limit(Math.clamp(1L + request.to() - request.from(), 0, LONGEST_LIST))
                    .forEach(entry -> answer.field(list.tag(), entry)));
  }

  private static Answer explained(Answer answer, Where where, Found found) {
    if (!found.known()) {
      return answer.because(where.say(Refusal.UNKNOWN_CARD));
    }
    if (found.account().isEmpty()) {
      return answer.because(where.say(Refusal.WRONG_PIN));
    }
    found.account().get().why().ifPresent(why -> answer.because(where.say(why)));
    return answer;
  }
}
