package org.smartlibrary.loan.circulation.spring;

import java.time.Instant;
import java.util.Optional;
import org.smartlibrary.loan.circulation.HoldId;
import org.smartlibrary.loan.circulation.Turn;
import org.smartlibrary.loan.circulation.WaitingLine;
import org.smartlibrary.loan.patron.ReaderId;
import org.smartlibrary.loan.stock.StockItem;
import org.smartlibrary.starter.security.Isil;

/** The line of a network without holds. */
final class NobodyWaits implements WaitingLine {

  @Override
  public boolean anybodyElseWaits(StockItem copy, ReaderId reader) {
    return false;
  }

  @Override
  public Optional<Turn> next(StockItem copy, Isil at) {
    return Optional.empty();
  }

  @Override
  public void sent(HoldId hold, StockItem copy, Isil from) {}

  @Override
  public Optional<Instant> arrived(HoldId hold, StockItem copy) {
    return Optional.empty();
  }

  @Override
  public void fulfilled(HoldId hold, StockItem copy) {}

  @Override
  public void fallsBack(HoldId hold, StockItem copy) {}
}
