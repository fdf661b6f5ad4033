package org.smartlibrary.loan.delivery.spring;

import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import org.smartlibrary.loan.circulation.Answer;
import org.smartlibrary.loan.circulation.CirculationDesk;
import org.smartlibrary.loan.circulation.HoldId;
import org.smartlibrary.loan.circulation.KeptCopies;
import org.smartlibrary.loan.circulation.LoanId;
import org.smartlibrary.loan.circulation.Scan;
import org.smartlibrary.loan.circulation.Ticket;
import org.smartlibrary.loan.delivery.Lending;
import org.smartlibrary.loan.hold.HoldDecision;
import org.smartlibrary.loan.hold.HoldDesk;
import org.smartlibrary.loan.hold.HoldRequest;
import org.smartlibrary.loan.hold.Placing;
import org.smartlibrary.loan.hold.Wish;
import org.smartlibrary.loan.patron.Reader;
import org.smartlibrary.loan.stock.ItemKey;
import org.smartlibrary.loan.stock.StockItem;
import org.smartlibrary.starter.security.Isil;

/**
 * An order's copy is kept by a hold of its reader for this copy, to be fetched where it stands, and
 * lent as at any desk. Repetitions are known by the hold's name.
 */
final class DeskLending implements Lending {

  private static final String BY = "delivery";

  private final KeptCopies kept;
  private final Placing placing;
  private final HoldDesk holds;
  private final CirculationDesk desk;
  private final Clock clock;

  DeskLending(KeptCopies kept, Placing placing, HoldDesk holds, CirculationDesk desk, Clock clock) {
    this.kept = kept;
    this.placing = placing;
    this.holds = holds;
    this.desk = desk;
    this.clock = clock;
  }

  @Override
  public Map<ItemKey, Isil> free(Collection<StockItem> copies) {
    return kept.free(copies);
  }

  @Override
  public Kept keep(HoldId hold, Reader reader, StockItem copy, Isil at) {
    HoldRequest request = new HoldRequest(reader.id(), new Wish.Copy(copy.key()), at, null);
    return switch (placing.place(hold, request)) {
      case HoldDecision.Placed placed when placed.hold().has(copy.key()) -> new Kept.Done();
      case HoldDecision.Placed _ -> {
        // Somebody was faster: nobody waits for an order's copy.
        release(hold);
        yield new Kept.Refused("NOT_AVAILABLE");
      }
      case HoldDecision.Refused refused -> new Kept.Refused(refused.refusal().rule().name());
      case HoldDecision.KeyUsed _ -> new Kept.Refused("KEY_USED");
      case HoldDecision.Unknown _ -> new Kept.Refused("UNKNOWN");
      case HoldDecision.Changed _ -> new Kept.Done();
    };
  }

  @Override
  public void release(HoldId hold) {
    var _ = holds.cancel(hold);
  }

  @Override
  public Lent lend(HoldId hold, Reader reader, ItemKey copy, Isil at) {
    Scan scan = scan(copy, at, Ticket.of(BY, hold.value(), "lend"));
    return switch (desk.lend(reader, scan)) {
      case Answer.Done<org.smartlibrary.loan.circulation.Lent>(var lent) ->
          new Lent.Done(lent.loan().id());
      case Answer.Refused<org.smartlibrary.loan.circulation.Lent>(var refusal) ->
          new Lent.Refused(refusal.rule().name());
    };
  }

  /** What came back at another desk is not taken in again: it may be lent to somebody else. */
  @Override
  public void giveBack(LoanId loan, ItemKey copy, Isil at) {
    if (desk.onLoan(loan).isPresent()) {
      var _ = desk.giveBack(scan(copy, at, Ticket.of(BY, loan.value(), "return")));
    }
  }

  @Override
  public void lost(LoanId loan, Isil at) {
    var _ = desk.lost(loan, at, clock.instant());
  }

  private Scan scan(ItemKey copy, Isil at, Ticket ticket) {
    return new Scan(copy.barcode(), copy.owner(), at, clock.instant(), ticket);
  }
}
