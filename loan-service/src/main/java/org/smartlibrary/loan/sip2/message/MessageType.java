package org.smartlibrary.loan.sip2.message;

import java.util.Arrays;
import java.util.Optional;

/**
 * The requests of the protocol, in the order in which the field {@code BX} of an ACS status lists
 * whether they are served.
 */
public enum MessageType {
  PATRON_STATUS("23", "24"),
  CHECKOUT("11", "12"),
  CHECKIN("09", "10"),
  BLOCK_PATRON("01", "24"),
  STATUS("99", "98"),
  RESEND("97", "96"),
  LOGIN("93", "94"),
  PATRON_INFORMATION("63", "64"),
  END_SESSION("35", "36"),
  FEE_PAID("37", "38"),
  ITEM_INFORMATION("17", "18"),
  ITEM_STATUS_UPDATE("19", "20"),
  PATRON_ENABLE("25", "26"),
  HOLD("15", "16"),
  RENEW("29", "30"),
  RENEW_ALL("65", "66");

  private final String code;
  private final String answer;

  MessageType(String code, String answer) {
    this.code = code;
    this.answer = answer;
  }

  /** The two digits that its answer begins with. */
  public String answer() {
    return answer;
  }

  static Optional<MessageType> of(String message) {
    return Arrays.stream(values()).filter(type -> message.startsWith(type.code)).findFirst();
  }
}
