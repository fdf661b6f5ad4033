package org.smartlibrary.loan.circulation;

import java.util.Optional;
import org.smartlibrary.loan.patron.ReaderId;
import org.smartlibrary.loan.patron.Ties;
import org.smartlibrary.starter.web.PageRequest;

/** Open loans bind a reader to the network; what is over is forgotten with the reader. */
final class LoanTies implements Ties {

  private final Copies copies;
  private final ClosedLoans closed;

  LoanTies(Copies copies, ClosedLoans closed) {
    this.copies = copies;
    this.closed = closed;
  }

  @Override
  public Optional<String> binding(ReaderId reader) {
    long open = copies.onLoan(LoanQuery.of(reader), new PageRequest(0, 1)).total();
    return open == 0 ? Optional.empty() : Optional.of("%d loans are open".formatted(open));
  }

  @Override
  public void forget(ReaderId reader) {
    closed.forget(reader);
  }
}
