package org.smartlibrary.loan.sip2.desk;

import java.util.Optional;
import java.util.function.Function;
import org.smartlibrary.loan.fee.Money;
import org.smartlibrary.loan.patron.Reader;
import org.smartlibrary.loan.sip2.Account;
import org.smartlibrary.loan.sip2.Copy;
import org.smartlibrary.loan.sip2.HoldWish;
import org.smartlibrary.loan.sip2.Lent;
import org.smartlibrary.loan.sip2.Outcome;
import org.smartlibrary.loan.sip2.Refusal;
import org.smartlibrary.loan.sip2.Renewals;
import org.smartlibrary.loan.sip2.SelfCheck;
import org.smartlibrary.loan.sip2.TakenBack;
import org.smartlibrary.loan.sip2.Terminal;
import org.smartlibrary.loan.sip2.Transaction;
import org.smartlibrary.loan.sip2.Unsettled;
import org.smartlibrary.loan.sip2.Waiting;

/** Does what machines ask for; what was done off line and is refused is left for people. */
final class DeskSelfCheck implements SelfCheck {

  private final Cards cards;
  private final Shelf shelf;
  private final LoanDesk loans;
  private final HoldLine line;
  private final Books books;

  /** What is written down of readers beside their loans. */
  record Books(AccountView accounts, CashBox box, Unsettled unsettled) {}

  DeskSelfCheck(Cards cards, Shelf shelf, LoanDesk loans, HoldLine line, Books books) {
    this.cards = cards;
    this.shelf = shelf;
    this.loans = loans;
    this.line = line;
    this.books = books;
  }

  @Override
  public Optional<Account> account(Terminal at, String card) {
    return cards.find(card).map(reader -> books.accounts().of(at, reader));
  }

  @Override
  public boolean proves(Terminal at, String card, String pin) {
    return cards.proves(card, pin);
  }

  @Override
  public Optional<Copy> copy(Terminal at, String barcode) {
    return shelf.show(at, barcode);
  }

  @Override
  public Outcome<Lent> lend(
      Terminal at, Transaction transaction, String card, String barcode, boolean renewalWished) {
    var outcome = with(card, reader -> loans.lend(at, transaction, reader, barcode, renewalWished));
    return noted(outcome, at, transaction, new Deed("lend", card, barcode));
  }

  @Override
  public Outcome<TakenBack> takeBack(Terminal at, Transaction transaction, String barcode) {
    var outcome = loans.takeBack(at, transaction, barcode);
    return noted(outcome, at, transaction, new Deed("take back", "", barcode));
  }

  @Override
  public Outcome<Lent> renew(Terminal at, Transaction transaction, String card, String barcode) {
    var outcome = with(card, reader -> loans.renew(at, transaction, reader, barcode));
    return noted(outcome, at, transaction, new Deed("renew", card, barcode));
  }

  @Override
  public Outcome<Renewals> renewAll(Terminal at, Transaction transaction, String card) {
    return with(card, reader -> Outcome.done(loans.renewAll(at, transaction, reader)));
  }

  @Override
  public Outcome<Waiting> placeHold(
      Terminal at, Transaction transaction, String card, HoldWish wish) {
    return with(card, reader -> line.place(at, transaction, reader, wish));
  }

  @Override
  public Outcome<Waiting> changeHold(
      Terminal at, Transaction transaction, String card, HoldWish wish) {
    return with(card, reader -> line.change(at, reader, wish));
  }

  @Override
  public Outcome<Waiting> cancelHold(
      Terminal at, Transaction transaction, String card, HoldWish wish) {
    return with(card, reader -> line.cancel(at, reader, wish));
  }

  @Override
  public Outcome<String> pay(
      Terminal at, Transaction transaction, String card, Money amount, String fee) {
    return with(card, reader -> books.box().pay(at, transaction, reader.id(), amount, fee));
  }

  @Override
  public void block(Terminal at, String card) {
    cards.block(at, card);
  }

  @Override
  public void unblock(Terminal at, String card) {
    cards.unblock(at, card);
  }

  @Override
  public Outcome<Copy> remark(Terminal at, String barcode, String remark) {
    return shelf.remark(at, barcode, remark);
  }

  private <T> Outcome<T> with(String card, Function<Reader, Outcome<T>> doing) {
    return cards.reader(card).either(doing, Outcome::refused);
  }

  /** What a machine said that it has done. */
  private record Deed(String doing, String card, String barcode) {}

  private <T> Outcome<T> noted(
      Outcome<T> outcome, Terminal at, Transaction transaction, Deed deed) {
    if (outcome instanceof Outcome.Refused<T>(Refusal why)) {
      transaction
          .offline()
          .map(
              offline ->
                  new Unsettled.Deed(
                      transaction.key(),
                      at.login(),
                      at.library(),
                      deed.doing(),
                      deed.card(),
                      deed.barcode(),
                      offline.at(),
                      why.english()))
          .ifPresent(books.unsettled()::add);
    }
    return outcome;
  }
}
