package org.smartlibrary.loan.sip2;

import java.time.Instant;
import java.util.Optional;

/**
 * What a reader wants kept.
 *
 * @param barcode a copy; empty when a title is named
 * @param title a title of the union; empty when a copy is named
 * @param thisCopy whether another copy of the title would not do
 * @param pickup the library where it is fetched; empty for the machine's own
 */
public record HoldWish(
    String barcode, String title, boolean thisCopy, String pickup, Optional<Instant> expires) {}
