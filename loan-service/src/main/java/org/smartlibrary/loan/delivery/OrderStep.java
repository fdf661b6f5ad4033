package org.smartlibrary.loan.delivery;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of an order's trail.
 *
 * @param parcel which; null for the order as a whole
 * @param what was done, or what a courier told
 * @param event the courier's own number of it
 */
public record OrderStep(
    Instant at, @Nullable Integer parcel, String what, @Nullable String event) {}
