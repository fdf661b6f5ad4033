package org.smartlibrary.loan.hold;

import java.time.Clock;
import org.smartlibrary.loan.calendar.Calendars;
import org.smartlibrary.loan.circulation.HoldPlaces;
import org.smartlibrary.loan.circulation.KeptCopies;
import org.smartlibrary.loan.circulation.WaitingLine;
import org.smartlibrary.loan.fee.Ledger;
import org.smartlibrary.loan.member.Libraries;
import org.smartlibrary.loan.patron.Readers;
import org.smartlibrary.loan.policy.Policies;
import org.smartlibrary.loan.stock.Stock;

/** Everything of the line, put together once: what works on holds works on the same ones. */
public final class HoldParts {

  private final Holds holds;
  private final Around around;
  private final Clock clock;
  private final Eligibility eligibility;
  private final Titles titles;
  private final PickupTime pickupTime;
  private final Errands errands;
  private final Placing placing;

  public HoldParts(Holds holds, Around around, HoldTerms network, Clock clock) {
    this.holds = holds;
    this.around = around;
    this.clock = clock;
    this.eligibility = new Eligibility(around.policies, around.calendars, around.libraries);
    this.titles = new Titles(around.stock);
    this.pickupTime = new PickupTime(around.calendars, around.libraries, eligibility);
    this.errands =
        new Errands(holds, around.stock, around.copies, around.places, distribution(network));
    this.placing =
        new Placing(
            holds,
            new Grounds(holds, sources(), eligibility, network),
            around.places,
            errands,
            clock);
  }

  /** What is around it. */
  public record Around(
      Readers readers,
      Stock stock,
      Libraries libraries,
      Calendars calendars,
      Policies policies,
      Ledger ledger,
      KeptCopies copies,
      HoldPlaces places) {}

  private Distribution distribution(HoldTerms network) {
    return new Distribution(
        holds,
        titles,
        around.copies,
        eligibility,
        new Nearness(around.libraries, network.kilometresACopy()),
        clock);
  }

  private Grounds.Sources sources() {
    return new Grounds.Sources(
        around.readers, around.stock, around.libraries, around.calendars, around.ledger);
  }

  public WaitingLine line() {
    return new Line(holds, titles, eligibility, pickupTime, placing, errands, clock);
  }

  public Placing placing() {
    return placing;
  }

  public HoldDesk desk() {
    return new HoldDesk(holds, around.stock, around.copies, pickupTime, errands, clock);
  }

  public HoldClock clockwork() {
    return new HoldClock(holds, placing, around.copies, around.stock, errands, clock);
  }

  public MovedTitles movedTitles() {
    return new MovedTitles(holds, errands, clock);
  }

  public Outlooks outlooks() {
    return new Outlooks(holds, around.stock, around.copies, eligibility, clock);
  }

  public Eligibility eligibility() {
    return eligibility;
  }
}
