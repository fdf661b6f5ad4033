package org.smartlibrary.loan.sip2;

import java.time.Instant;

/**
 * A loan as it is now; {@code renewed} when the reader had the copy already.
 *
 * @param barcode as the machine read it
 */
public record Lent(String barcode, String title, MediaKind media, Instant due, boolean renewed) {}
