package org.smartlibrary.loan.delivery;

import java.time.Instant;
import java.util.stream.Stream;
import org.smartlibrary.loan.calendar.Calendars;
import org.smartlibrary.loan.fee.Money;
import org.smartlibrary.loan.patron.Reader;
import org.smartlibrary.loan.policy.Circumstance;
import org.smartlibrary.loan.policy.Policies;
import org.smartlibrary.loan.stock.ItemType;

/** What a parcel costs on its way out or back, and who pays what of it. */
final class DeliveryFees {

  private final Policies policies;
  private final Calendars calendars;
  private final DeliverySettings settings;

  DeliveryFees(DeliveryParts parts) {
    this.policies = parts.policies();
    this.calendars = parts.calendars();
    this.settings = parts.settings();
  }

  FeeSplit of(Reader reader, Stream<ItemType> types, Destination destination, Instant now) {
    return FeeSplit.of(settings.costTo(destination), regulation(reader, types, now), destination);
  }

  /** What the reader's own library says of a parcel; of different kinds the dearest. */
  private Money regulation(Reader reader, Stream<ItemType> types, Instant now) {
    var today = calendars.dayAt(reader.home(), now);
    return types
        .distinct()
        .map(type -> new Circumstance(reader.home(), reader.group(), type, today))
        .map(it -> policies.terms(it).deliveryFee())
        .max(Money::compareTo)
        .orElse(Money.ZERO);
  }
}
