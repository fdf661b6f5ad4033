package org.smartlibrary.loan.sip2.desk;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.smartlibrary.loan.circulation.Answer;
import org.smartlibrary.loan.circulation.CirculationDesk;
import org.smartlibrary.loan.circulation.Copy;
import org.smartlibrary.loan.circulation.Custody;
import org.smartlibrary.loan.circulation.Loan;
import org.smartlibrary.loan.circulation.LoanQuery;
import org.smartlibrary.loan.circulation.Refusal;
import org.smartlibrary.loan.circulation.Returned;
import org.smartlibrary.loan.circulation.Rule;
import org.smartlibrary.loan.circulation.Scan;
import org.smartlibrary.loan.circulation.Ticket;
import org.smartlibrary.loan.patron.Reader;
import org.smartlibrary.loan.patron.ReaderId;
import org.smartlibrary.loan.sip2.Lent;
import org.smartlibrary.loan.sip2.MediaKind;
import org.smartlibrary.loan.sip2.Outcome;
import org.smartlibrary.loan.sip2.Renewals;
import org.smartlibrary.loan.sip2.TakenBack;
import org.smartlibrary.loan.sip2.Terminal;
import org.smartlibrary.loan.sip2.Transaction;
import org.smartlibrary.loan.stock.Barcode;
import org.smartlibrary.starter.web.PageRequest;

/** Lends, takes back and renews at the desk, under the machine's key. */
final class LoanDesk {

  private static final PageRequest ALL = new PageRequest(0, 1000);

  private final CirculationDesk desk;
  private final Shelf shelf;
  private final Clock clock;

  LoanDesk(CirculationDesk desk, Shelf shelf, Clock clock) {
    this.desk = desk;
    this.shelf = shelf;
    this.clock = clock;
  }

  /** What a reader has, those due first at the beginning. */
  List<Copy> loans(ReaderId reader) {
    return desk.onLoan(LoanQuery.of(reader), ALL).items();
  }

  Outcome<Lent> lend(
      Terminal at, Transaction transaction, Reader reader, String barcode, boolean renewalWished) {
    var code = Barcode.of(barcode);
    if (code.isEmpty()) {
      return Outcome.refused(org.smartlibrary.loan.sip2.Refusal.UNKNOWN_COPY);
    }
    var request = "LEND|%s|%s".formatted(reader.id(), barcode);
    var scan = scan(at, transaction, code.get(), request);
    return switch (desk.lend(reader, scan)) {
      case Answer.Done<org.smartlibrary.loan.circulation.Lent>(var lent) ->
          Outcome.done(lent(barcode, lent, false));
      case Answer.Refused<org.smartlibrary.loan.circulation.Lent>(var refusal)
          when refusal.rule() == Rule.ON_LOAN_ALREADY ->
          hasAlready(at, transaction, reader, barcode, renewalWished);
      case Answer.Refused<org.smartlibrary.loan.circulation.Lent>(var refusal) -> refused(refusal);
    };
  }

  Outcome<TakenBack> takeBack(Terminal at, Transaction transaction, String barcode) {
    var code = Barcode.of(barcode);
    if (code.isEmpty()) {
      return Outcome.refused(org.smartlibrary.loan.sip2.Refusal.UNKNOWN_COPY);
    }
    var scan = scan(at, transaction, code.get(), "RETURN|" + barcode);
    return switch (desk.giveBack(scan)) {
      case Answer.Done<Returned>(var returned) -> Outcome.done(takenBack(barcode, returned.copy()));
      case Answer.Refused<Returned>(var refusal) -> refused(refusal);
    };
  }

  Outcome<Lent> renew(Terminal at, Transaction transaction, Reader reader, String barcode) {
    return loan(at, reader, barcode)
        .map(lent -> renew(at, transaction, lent.loan(), barcode))
        .orElseGet(() -> Outcome.refused(Words.NOT_ON_LOAN));
  }

  Renewals renewAll(Terminal at, Transaction transaction, Reader reader) {
    List<String> renewed = new ArrayList<>();
    List<String> refused = new ArrayList<>();
    for (Copy copy : loans(reader.id())) {
      var barcode = copy.key().barcode().value();
      boolean done =
          copy.openLoan()
              .map(loan -> renew(at, transaction, loan, barcode))
              .filter(Outcome.Done.class::isInstance)
              .isPresent();
      (done ? renewed : refused).add(barcode);
    }
    return new Renewals(renewed, refused);
  }

  /** What the machine lent off line to the reader who has it is lent as it was. */
  private Outcome<Lent> hasAlready(
      Terminal at, Transaction transaction, Reader reader, String barcode, boolean renewalWished) {
    var own = loan(at, reader, barcode);
    if (own.isEmpty()) {
      return Outcome.refused(Words.of(Rule.ON_LOAN_ALREADY));
    }
    if (transaction.offline().isPresent()) {
      return Outcome.done(lent(barcode, own.get(), false));
    }
    return renewalWished
        ? renew(at, transaction, own.get().loan(), barcode)
        : Outcome.refused(Words.HAS_IT_ALREADY);
  }

  private Optional<org.smartlibrary.loan.circulation.Lent> loan(
      Terminal at, Reader reader, String barcode) {
    return shelf.all(at, barcode).stream()
        .flatMap(
            copy ->
                copy
                    .openLoan()
                    .map(loan -> new org.smartlibrary.loan.circulation.Lent(loan, copy.item()))
                    .stream())
        .filter(lent -> lent.loan().reader().equals(reader.id()))
        .findFirst();
  }

  private Outcome<Lent> renew(Terminal at, Transaction transaction, Loan loan, String barcode) {
    var ticket = ticket(at, transaction, "RENEW|" + loan.id());
    return switch (desk.renew(loan.id(), when(transaction), ticket)) {
      case Answer.Done<org.smartlibrary.loan.circulation.Lent>(var lent) ->
          Outcome.done(lent(barcode, lent, true));
      case Answer.Refused<org.smartlibrary.loan.circulation.Lent>(var refusal) -> refused(refusal);
    };
  }

  private Scan scan(Terminal at, Transaction transaction, Barcode barcode, String request) {
    return new Scan(
        barcode, null, at.library(), when(transaction), ticket(at, transaction, request));
  }

  private static Ticket ticket(Terminal at, Transaction transaction, String request) {
    return Ticket.of(at.login().value(), transaction.key(), request);
  }

  private Instant when(Transaction transaction) {
    return transaction.offline().map(Transaction.Offline::at).orElseGet(clock::instant);
  }

  private static Lent lent(
      String barcode, org.smartlibrary.loan.circulation.Lent lent, boolean renewed) {
    var item = lent.item();
    return new Lent(barcode, item.title(), MediaKind.of(item.type()), lent.loan().due(), renewed);
  }

  private static TakenBack takenBack(String barcode, Copy copy) {
    var item = copy.item();
    return new TakenBack(
        barcode, item.title(), Shelf.place(copy), MediaKind.of(item.type()), next(copy));
  }

  private static TakenBack.Next next(Copy copy) {
    return switch (copy.custody()) {
      case Custody.OnHoldShelf _, Custody.Reserved _ -> new TakenBack.Next.PickUpShelf();
      case Custody.InTransit(var transit) when transit.forWhom().isPresent() ->
          new TakenBack.Next.ForPickUpAt(transit.to());
      case Custody.InTransit(var transit) -> new TakenBack.Next.Home(transit.to());
      case Custody.OnShelf _,
          Custody.OnLoan _,
          Custody.BeingSorted _,
          Custody.Lost _,
          Custody.ClaimedReturned _,
          Custody.Missing _ ->
          new TakenBack.Next.Shelf();
    };
  }

  private static <T> Outcome<T> refused(Refusal refusal) {
    return Outcome.refused(Words.of(refusal.rule()));
  }
}
