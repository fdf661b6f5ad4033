package org.smartlibrary.loan.circulation.spring;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.smartlibrary.loan.circulation.HoldId;
import org.smartlibrary.loan.circulation.Turn;
import org.smartlibrary.loan.circulation.WaitingLine;
import org.smartlibrary.loan.patron.ReaderId;
import org.smartlibrary.loan.stock.StockItem;
import org.smartlibrary.starter.security.Isil;

/** The line asks the desk as the desk asks the line: they meet when both are there. */
final class LateWaitingLine implements WaitingLine {

  private final Supplier<WaitingLine> line;

  LateWaitingLine(Supplier<WaitingLine> line) {
    this.line = line;
  }

  @Override
  public boolean anybodyElseWaits(StockItem copy, ReaderId reader) {
    return line().anybodyElseWaits(copy, reader);
  }

  @Override
  public Optional<Turn> next(StockItem copy, Isil at) {
    return line().next(copy, at);
  }

  @Override
  public void sent(HoldId hold, StockItem copy, Isil from) {
    line().sent(hold, copy, from);
  }

  @Override
  public Optional<Instant> arrived(HoldId hold, StockItem copy) {
    return line().arrived(hold, copy);
  }

  @Override
  public void fulfilled(HoldId hold, StockItem copy) {
    line().fulfilled(hold, copy);
  }

  @Override
  public void fallsBack(HoldId hold, StockItem copy) {
    line().fallsBack(hold, copy);
  }

  private WaitingLine line() {
    return line.get();
  }
}
