package org.smartlibrary.loan.delivery;

import org.smartlibrary.loan.calendar.Calendars;
import org.smartlibrary.loan.fee.Ledger;
import org.smartlibrary.loan.member.Libraries;
import org.smartlibrary.loan.patron.Readers;
import org.smartlibrary.loan.policy.Policies;
import org.smartlibrary.loan.stock.Stock;

/** What deliveries are made of. */
public record DeliveryParts(
    Orders orders,
    Lending lending,
    Courier courier,
    Readers readers,
    Stock stock,
    Libraries libraries,
    Policies policies,
    Calendars calendars,
    Ledger ledger,
    DeliverySettings settings,
    DeliveryMeters meters) {}
