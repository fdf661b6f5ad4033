package org.smartlibrary.loan.sip2.message;

import java.util.HashMap;
import java.util.Map;

/**
 * A message's fields: those of fixed width from its beginning, in their order, and then the tagged
 * ones in any. What the protocol does not know is passed over; of a repeated tag the first counts.
 */
final class Fields {

  private static final int TAG = 2;

  private final String message;
  private int at;

  Fields(String message) {
    this.message = message;
    this.at = TAG;
  }

  String fixed(int width) {
    int end = at + width;
    if (end > message.length()) {
      throw new MalformedMessage();
    }
    var value = message.substring(at, end);
    at = end;
    return value;
  }

  boolean yes() {
    return fixed(1).equals("Y");
  }

  String date() {
    return fixed(SipDate.WIDTH);
  }

  /** Everything behind the fixed fields; the last of these ends without a bar. */
  Tagged tagged() {
    Map<String, String> values = new HashMap<>();
    for (String field : message.substring(at).split("\\|", -1)) {
      if (field.length() >= TAG) {
        values.putIfAbsent(field.substring(0, TAG), field.substring(TAG).strip());
      }
    }
    return new Tagged(values);
  }

  /** The tagged fields of a message. */
  record Tagged(Map<String, String> values) {

    Request.Card card() {
      return new Request.Card(get("AA"), get("AD"));
    }

    /** Empty where the machine left it out: many do, and what is unknown is then refused. */
    String get(String tag) {
      return values.getOrDefault(tag, "");
    }
  }
}
