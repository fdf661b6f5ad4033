package org.smartlibrary.local.sip2;

import static org.smartlibrary.local.sip2.Place.date;
import static org.smartlibrary.local.sip2.Place.text;
import static org.smartlibrary.local.sip2.Place.yes;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The messages of SIP2 2.00 that a library's machine sends and hears: what stands where in each.
 */
enum Kind {
  SIGN_IN("93", "sign in", text("user coded as", 1), text("password coded as", 1)),
  SIGNED_IN("94", "sign in", yes("done")),
  STATUS("99", "status", text("machine", 1), text("columns", 3), text("protocol", 4)),
  SYSTEM(
      "98",
      "status",
      yes("on line"),
      yes("takes back"),
      yes("lends"),
      yes("renews"),
      yes("takes remarks"),
      yes("takes offline records"),
      text("timeout", 3),
      text("retries", 3),
      date("at"),
      text("protocol", 4)),
  CHECK_OUT(
      "11", "check-out", yes("may renew"), yes("done offline"), date("at"), date("offline due")),
  CHECKED_OUT(
      "12", "check-out", yes("done"), yes("renewed"), yes("magnetic"), yes("unlock"), date("at")),
  CHECK_IN("09", "check-in", yes("done offline"), date("at"), date("returned")),
  CHECKED_IN(
      "10", "check-in", yes("done"), yes("lock"), yes("magnetic"), yes("put aside"), date("at")),
  ASK_READER("63", "reader", text("language", 3), date("at"), text("list", 10)),
  READER(
      "64",
      "reader",
      text("bars", 14),
      text("language", 3),
      date("at"),
      text("holds", 4),
      text("overdue", 4),
      text("loans", 4),
      text("fees", 4),
      text("recalled", 4),
      text("holds not in", 4)),
  ASK_STATUS("23", "card", text("language", 3), date("at")),
  CARD("24", "card", text("bars", 14), text("language", 3), date("at")),
  ASK_COPY("17", "copy", date("at")),
  COPY("18", "copy", text("standing", 2), text("security", 2), text("fee type", 2), date("at")),
  RENEW("29", "renewal", yes("others may"), yes("done offline"), date("at"), date("offline due")),
  RENEWED("30", "renewal", yes("done"), yes("renewed"), yes("magnetic"), yes("unlock"), date("at")),
  RENEW_ALL("65", "renewal of all", date("at")),
  RENEWED_ALL("66", "renewal of all", yes("done"), text("renewed", 4), text("not", 4), date("at")),
  END("35", "end of session", date("at")),
  ENDED("36", "end of session", yes("done"), date("at")),
  ASK_AGAIN("97", "the last answer once more"),
  SEND_AGAIN("96", "not understood: send it again");

  private final String code;
  private final String name;

  @SuppressWarnings("ImmutableEnumChecker") // what List.of makes is immutable
  private final List<Place> places;

  Kind(String code, String name, Place... places) {
    this.code = code;
    this.name = name;
    this.places = List.of(places);
  }

  static Optional<Kind> of(String line) {
    return Arrays.stream(values()).filter(kind -> line.startsWith(kind.code)).findFirst();
  }

  int codeLength() {
    return code.length();
  }

  String plainly() {
    return name;
  }

  List<Place> places() {
    return places;
  }
}
