package org.smartlibrary.loan.delivery;

import java.util.Optional;
import org.smartlibrary.loan.patron.ReaderId;
import org.smartlibrary.loan.patron.Ties;
import org.smartlibrary.starter.web.PageRequest;

/** Open orders bind a reader; those that are over are forgotten with the reader. */
public final class ReaderOrders implements Ties {

  private static final PageRequest LATEST = new PageRequest(0, 1000);

  private final Orders orders;

  public ReaderOrders(Orders orders) {
    this.orders = orders;
  }

  @Override
  public Optional<String> binding(ReaderId reader) {
    long open = orders.of(reader, LATEST).items().stream().filter(order -> !order.isOver()).count();
    return open == 0
        ? Optional.empty()
        : Optional.of(open == 1 ? "1 order is open" : open + " orders are open");
  }

  @Override
  public void forget(ReaderId reader) {
    orders.forget(reader);
  }
}
