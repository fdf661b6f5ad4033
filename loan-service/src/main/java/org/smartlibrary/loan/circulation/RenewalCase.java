package org.smartlibrary.loan.circulation;

import java.time.Instant;
import java.time.LocalDate;
import org.smartlibrary.loan.fee.Money;
import org.smartlibrary.loan.patron.Reader;
import org.smartlibrary.loan.policy.Terms;

/**
 * A reader who wants to keep a copy for longer, and all that the regulations look at.
 *
 * @param laterDue until when a renewal would run
 * @param waitedFor whether somebody else waits for the copy or its title
 */
record RenewalCase(
    Reader reader,
    Loan loan,
    Terms terms,
    Money owed,
    Instant laterDue,
    boolean waitedFor,
    Instant now,
    LocalDate today) {}
