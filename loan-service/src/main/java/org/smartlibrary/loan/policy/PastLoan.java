package org.smartlibrary.loan.policy;

import java.time.Instant;
import org.smartlibrary.loan.patron.ReaderGroup;
import org.smartlibrary.loan.stock.ItemType;
import org.smartlibrary.starter.security.Isil;

/**
 * A loan that was made, as far as regulations differ by it; whose it was is not said.
 *
 * @param library where it was made
 * @param others how many other loans the reader had at that moment
 */
public record PastLoan(Isil library, ReaderGroup group, ItemType type, Instant at, int others) {}
