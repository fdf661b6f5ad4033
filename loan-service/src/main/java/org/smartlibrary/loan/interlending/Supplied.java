package org.smartlibrary.loan.interlending;

import org.smartlibrary.loan.fee.Money;

/** What one library shipped to another in a month, and what that costs. */
public record Supplied(AgencyId supplier, AgencyId requester, long copies, Money cost) {}
