package org.smartlibrary.loan.fee;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.starter.security.Isil;

/** What a desk wants to be booked. */
public sealed interface Order {

  record Pay(Money amount, Slip slip) implements Order {}

  record Waive(Money amount, String reason, Slip slip) implements Order {}

  /**
   * Takes a payment or a waiver back that was booked by mistake.
   *
   * @param undoes the key under which it was booked
   */
  record Reverse(String undoes, String reason, Slip slip) implements Order {}

  /** What was paid has lost its cause: the library owes it to the reader. */
  record GiveBack(String reason, Slip slip) implements Order {}

  /** The reader gets back what the library owes. */
  record Refund(Money amount, Slip slip) implements Order {}

  /**
   * Where, by whom and when.
   *
   * @param key the same for a repetition of the same order
   * @param clerk null for a machine
   */
  record Slip(String key, Isil desk, @Nullable String clerk, Instant at) {}

  Slip slip();
}
