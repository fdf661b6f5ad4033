package org.smartlibrary.loan.hold;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.smartlibrary.loan.calendar.Calendars;
import org.smartlibrary.loan.member.Libraries;
import org.smartlibrary.loan.member.Library;
import org.smartlibrary.loan.stock.StockItem;
import org.smartlibrary.starter.security.Isil;

/** How long a copy waits on a pick-up shelf: days on which nobody could come do not count. */
final class PickupTime {

  private final Calendars calendars;
  private final Libraries libraries;
  private final Eligibility eligibility;

  PickupTime(Calendars calendars, Libraries libraries, Eligibility eligibility) {
    this.calendars = calendars;
    this.libraries = libraries;
    this.eligibility = eligibility;
  }

  Instant until(Hold hold, StockItem copy, Instant now) {
    var pickup = hold.pickup();
    int days = eligibility.termsOf(pickup, hold.belonging(), copy, now).pickupDays();
    var day = calendars.dayAt(pickup, now);
    for (int counted = 0; counted < days; counted++) {
      day = calendars.openOnOrAfter(pickup, day.plusDays(1));
    }
    return endOf(pickup, day);
  }

  /** The end of a day at the library's own clock. */
  Instant endOf(Isil library, LocalDate day) {
    ZoneId zone = libraries.find(library).map(Library::zone).orElse(ZoneOffset.UTC);
    return day.plusDays(1).atStartOfDay(zone).toInstant();
  }
}
