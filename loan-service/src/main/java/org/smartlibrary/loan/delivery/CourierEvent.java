package org.smartlibrary.loan.delivery;

import java.time.Instant;

/**
 * What a courier tells of a parcel.
 *
 * @param id the courier's own number; the same event has the same
 * @param at when it happened
 */
public record CourierEvent(String id, ParcelId parcel, Kind kind, Instant at) {

  /** What happened. */
  public enum Kind {
    COLLECTED,
    OUT_FOR_DELIVERY,
    DELIVERED,
    NOT_DELIVERED,
    RETURN_COLLECTED,
    MISSING
  }
}
