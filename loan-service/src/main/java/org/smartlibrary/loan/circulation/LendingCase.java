package org.smartlibrary.loan.circulation;

import java.time.Instant;
import java.time.LocalDate;
import org.smartlibrary.loan.fee.Money;
import org.smartlibrary.loan.patron.Reader;
import org.smartlibrary.loan.policy.Terms;

/**
 * A reader at the desk with a copy, and all that the regulations look at.
 *
 * @param today at the library's own clock
 * @param owed by the reader, to all libraries
 */
record LendingCase(
    Reader reader, Copy copy, Terms terms, Money owed, Instant now, LocalDate today) {}
