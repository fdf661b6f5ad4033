package org.smartlibrary.loan.fee;

/** What became of an order. */
public sealed interface Booking {

  record Booked(Fee fee, Entry entry) implements Booking {}

  /** It was booked before under the same key; nothing changes. */
  record Repeated(Fee fee, Entry entry) implements Booking {}

  record Refused(Rule rule, String reason, Money owed) implements Booking {}

  record NoSuchFee() implements Booking {}

  /** Why nothing is booked. */
  enum Rule {
    MORE_THAN_OWED,
    NOTHING_TO_REVERSE,
    REVERSED_ALREADY,
    NOTHING_PAID,
    MORE_THAN_CREDIT,
    KEY_REUSED
  }
}
