package org.smartlibrary.loan.circulation;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.loan.patron.Reader;
import org.smartlibrary.loan.patron.ReaderId;
import org.smartlibrary.starter.security.Isil;
import org.smartlibrary.starter.web.Page;
import org.smartlibrary.starter.web.PageRequest;

/** The desk of every library: all that can be asked of it, by people and by machines. */
public final class CirculationDesk {

  private final DeskParts parts;

  CirculationDesk(DeskParts parts) {
    this.parts = parts;
  }

  public Answer<Lent> lend(Reader reader, Scan scan) {
    return counted("lend", parts.checkOut().lend(reader, scan));
  }

  /** Lets the reader keep it for longer; what a delay cost until now is charged. */
  public Answer<Lent> renew(LoanId loan, Instant when, @Nullable Ticket ticket) {
    return counted("renew", parts.renewal().renew(loan, when, ticket));
  }

  /** Takes a copy in, whoever brings it, and says where it goes. */
  public Answer<Returned> giveBack(Scan scan) {
    return counted("return", parts.checkIn().giveBack(scan));
  }

  /** The check-in that closed this loan was a mistake: the loan goes on, under another name. */
  public Answer<Lent> undoReturn(LoanId loan, Instant when, @Nullable Ticket ticket) {
    return counted("undo-return", parts.returnUndo().undo(loan, when, ticket));
  }

  /** The check-out was a mistake; the copy as it stands now. */
  public Answer<Copy> undoLending(LoanId loan, Instant when, @Nullable Ticket ticket) {
    return counted("undo-lending", parts.lendingUndo().undo(loan, when, ticket));
  }

  public Answer<Lent> lost(LoanId loan, Isil at, Instant when) {
    return counted("lost", parts.losses().lost(loan, at, when));
  }

  public Answer<Lent> claimsReturned(LoanId loan, Instant when) {
    return counted("claims-returned", parts.losses().claimsReturned(loan, when));
  }

  public Answer<Lent> recall(LoanId loan, Instant when) {
    return counted("recall", parts.recalls().recall(loan, when));
  }

  public Answer<Copy> sent(TransitId transit, Instant when) {
    return counted("send", parts.transits().sent(transit, when));
  }

  public Answer<Copy> received(TransitId transit, Isil at, Instant when) {
    return counted("receive", parts.transits().received(transit, at, when));
  }

  /** It should be at this desk and is not. */
  public Answer<Copy> missing(Scan scan) {
    return counted("missing", parts.search().missing(scan));
  }

  public Answer<Copy> found(Scan scan) {
    return counted("found", parts.search().found(scan));
  }

  public Page<Copy> missing(Isil at, PageRequest request) {
    return parts.copies().missing(at, request);
  }

  /** All copies that bear a barcode, and who has them. */
  public List<Copy> copies(Scan scan) {
    return parts.copyFile().all(scan);
  }

  /** The copy that is out on this loan. */
  public Optional<Copy> onLoan(LoanId loan) {
    return parts.copies().withLoan(loan);
  }

  public Optional<ClosedLoan> closed(LoanId loan) {
    return parts.loanFile().closed(loan);
  }

  public Optional<Copy> inTransit(TransitId transit) {
    return parts.copies().withTransit(transit);
  }

  /** What the reader had and is still linked with, the latest first. */
  public Page<ClosedLoan> history(ReaderId reader, PageRequest request) {
    return parts.loanFile().history(reader, request);
  }

  public Page<Copy> onLoan(LoanQuery query, PageRequest request) {
    return parts.copies().onLoan(query, request);
  }

  public Page<Copy> inTransit(TransitQuery query, PageRequest request) {
    return parts.copies().inTransit(query, request);
  }

  private <T> Answer<T> counted(String action, Answer<T> answer) {
    parts
        .meters()
        .acted(
            action,
            switch (answer) {
              case Answer.Done<T> _ -> "done";
              case Answer.Refused<T>(var refusal) -> refusal.rule().name().toLowerCase(Locale.ROOT);
            });
    return answer;
  }
}
