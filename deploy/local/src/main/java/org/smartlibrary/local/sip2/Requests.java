package org.smartlibrary.local.sip2;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** What a machine asks, as SIP2 has it. */
public final class Requests {

  private static final String NO_DATE = " ".repeat(18);

  private final Clock clock;

  Requests(Clock clock) {
    this.clock = clock;
  }

  /** By the clock on the wall of a library. */
  public static Requests now() {
    return new Requests(Clock.system(ZoneId.of("Asia/Shanghai")));
  }

  /** Whether the library is on line, and what the machine may do. */
  public String status() {
    return "9900802.00AO|";
  }

  /**
   * A copy goes out.
   *
   * @throws IllegalArgumentException when a value cannot travel in a message
   */
  public String checkOut(String card, String barcode) {
    return "11YN" + time() + NO_DATE + "AO|" + field("AA", card) + field("AB", barcode) + "AC|";
  }

  /**
   * A copy comes back.
   *
   * @throws IllegalArgumentException when a value cannot travel in a message
   */
  public String checkIn(String barcode) {
    return "09N" + time() + time() + "AP|AO|" + field("AB", barcode) + "AC|";
  }

  /**
   * The account in English, with what is borrowed.
   *
   * @throws IllegalArgumentException when a value cannot travel in a message
   */
  public String reader(String card, String pin) {
    return "63001"
        + time()
        + "  Y       AO|"
        + field("AA", card)
        + (pin.isEmpty() ? "" : field("AD", pin));
  }

  /**
   * How a copy stands.
   *
   * @throws IllegalArgumentException when a value cannot travel in a message
   */
  public String copy(String barcode) {
    return "17" + time() + "AO|" + field("AB", barcode);
  }

  private String time() {
    return SipTime.of(LocalDateTime.now(clock));
  }

  private static String field(String tag, String value) {
    if (value.matches(".*[|\\p{Cntrl}].*")) {
      throw new IllegalArgumentException(
          "A value in a message has neither | nor control characters: " + tag);
    }
    return tag + value + "|";
  }
}
