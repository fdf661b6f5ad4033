package org.smartlibrary.loan.circulation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.loan.stock.Barcode;
import org.smartlibrary.starter.security.Isil;

/**
 * A copy on a desk.
 *
 * @param owner whose barcode it is; null where it is the only one of its kind
 * @param at the library of the desk
 * @param when it was scanned; what follows is reckoned from then
 * @param ticket by which a repetition is known; null when it cannot be repeated
 */
public record Scan(
    Barcode barcode, @Nullable Isil owner, Isil at, Instant when, @Nullable Ticket ticket) {}
