package org.smartlibrary.loan.sip2.message;

import org.jspecify.annotations.Nullable;

/**
 * How a message is protected: not at all, by a sum, or by a sum and the digit that is the same in a
 * request and its answer. An answer is protected as its request was.
 */
public record ErrorDetection(boolean on, @Nullable String sequence) {

  public static final ErrorDetection NONE = new ErrorDetection(false, null);
  public static final ErrorDetection CHECKSUM_ONLY = new ErrorDetection(true, null);

  static ErrorDetection with(@Nullable String sequence) {
    return new ErrorDetection(true, sequence);
  }

  /** What stands between the message and the sum's digits. */
  String head() {
    return sequence == null ? "AZ" : "AY" + sequence + "AZ";
  }
}
