package org.smartlibrary.loan.circulation;

import java.time.Clock;
import java.util.Optional;
import org.smartlibrary.loan.patron.ReaderId;
import org.smartlibrary.loan.patron.Ties;
import org.smartlibrary.starter.web.PageRequest;

/** Open loans bind a reader to the network; what is over is forgotten with the reader. */
final class LoanTies implements Ties {

  private static final int AT_ONCE = 1000;

  private final DeskParts.Kept kept;
  private final Settlement settlement;
  private final Clock clock;

  LoanTies(DeskParts.Kept kept, Settlement settlement, Clock clock) {
    this.kept = kept;
    this.settlement = settlement;
    this.clock = clock;
  }

  @Override
  public Optional<String> binding(ReaderId reader) {
    long open = kept.copies().onLoan(LoanQuery.of(reader), new PageRequest(0, 1)).total();
    return open == 0 ? Optional.empty() : Optional.of("%d loans are open".formatted(open));
  }

  /** What decisions still ask of other documents is done first: it may name the reader. */
  @Override
  public void forget(ReaderId reader) {
    var now = clock.instant();
    kept.copies().unsettledSince(now.plusMillis(1), AT_ONCE).forEach(settlement::settle);
    kept.closed().forget(reader);
    kept.copies().lostBy(reader).forEach(this::forgetWhoLostIt);
    kept.accounts().forget(reader);
  }

  private void forgetWhoLostIt(Copy copy) {
    var newest = Optional.of(copy);
    while (newest.isPresent()
        && newest.get().custody() instanceof Custody.Lost(var loan, var since)
        && !kept.copies().save(newest.get().forgetWhoLostIt(loan, since, clock.instant()))) {
      newest = kept.copies().find(copy.key());
    }
  }
}
