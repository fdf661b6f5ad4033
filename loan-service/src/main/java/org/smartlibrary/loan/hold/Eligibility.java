package org.smartlibrary.loan.hold;

import java.time.Instant;
import org.smartlibrary.loan.calendar.Calendars;
import org.smartlibrary.loan.member.Libraries;
import org.smartlibrary.loan.policy.Circumstance;
import org.smartlibrary.loan.policy.Policies;
import org.smartlibrary.loan.policy.Terms;
import org.smartlibrary.loan.stock.StockItem;
import org.smartlibrary.starter.security.Isil;

/** Which copies may go to whom. */
public final class Eligibility {

  private final Policies policies;
  private final Calendars calendars;
  private final Libraries libraries;

  public Eligibility(Policies policies, Calendars calendars, Libraries libraries) {
    this.policies = policies;
    this.calendars = calendars;
    this.libraries = libraries;
  }

  /** Whether the copy, being at this library, may be brought to the pick-up for such a reader. */
  public boolean mayHave(Belonging reader, Isil pickup, StockItem copy, Isil at, Instant now) {
    return !copy.reference()
        && !copy.withdrawn()
        && termsOf(copy.key().owner(), reader, copy, now).lendable()
        && isInReach(pickup, copy, at, termsOf(pickup, reader, copy, now).holdDistanceKm());
  }

  /** What holds at a library for a reader and a copy. */
  public Terms termsOf(Isil library, Belonging reader, StockItem copy, Instant now) {
    return policies.terms(
        new Circumstance(library, reader.group(), copy.type(), calendars.dayAt(library, now)));
  }

  /** From where it is or from where it belongs, whichever is nearer. */
  private boolean isInReach(Isil pickup, StockItem copy, Isil at, int kilometres) {
    return isInReach(pickup, at, kilometres) || isInReach(pickup, copy.key().owner(), kilometres);
  }

  /** Within a county nobody measures; where a place is not known, a prefecture is the limit. */
  private boolean isInReach(Isil pickup, Isil from, int kilometres) {
    var reach = Reach.between(pickup, from, libraries);
    var away = libraries.kilometres(pickup, from);
    return reach.compareTo(Reach.COUNTY) <= 0
        || (away.isPresent()
            ? away.getAsDouble() <= kilometres
            : reach.compareTo(Reach.PREFECTURE) <= 0);
  }
}
