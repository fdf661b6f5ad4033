package org.smartlibrary.loan.hold;

import java.util.Optional;
import org.smartlibrary.loan.patron.ReaderId;
import org.smartlibrary.loan.patron.Ties;

/** Open holds bind a reader; those that are over are forgotten with the reader. */
public final class ReaderHolds implements Ties {

  private final Holds holds;

  public ReaderHolds(Holds holds) {
    this.holds = holds;
  }

  @Override
  public Optional<String> binding(ReaderId reader) {
    int open = holds.openOf(reader).size();
    return open == 0
        ? Optional.empty()
        : Optional.of(open == 1 ? "1 hold is open" : open + " holds are open");
  }

  @Override
  public void forget(ReaderId reader) {
    holds.forget(reader);
  }
}
