package org.smartlibrary.loan.digital;

import java.util.Optional;
import org.smartlibrary.loan.patron.ReaderId;
import org.smartlibrary.loan.patron.Ties;

/** A digital loan that runs binds its reader; a place in a queue does not. */
public final class ReaderLeases implements Ties {

  private final LeaseDesk desk;
  private final LeaseAccounts accounts;
  private final LeaseQueue queue;

  public ReaderLeases(LeaseDesk desk, LeaseAccounts accounts, LeaseQueue queue) {
    this.desk = desk;
    this.accounts = accounts;
    this.queue = queue;
  }

  @Override
  public Optional<String> binding(ReaderId reader) {
    int running = desk.of(reader).size();
    return running == 0
        ? Optional.empty()
        : Optional.of(running == 1 ? "1 digital loan runs" : running + " digital loans run");
  }

  @Override
  public void forget(ReaderId reader) {
    accounts.forget(reader);
    queue.forget(reader);
  }
}
