package org.smartlibrary.local.sip2;

/** A field without a tag: known by its place and width alone. */
record Place(String name, int width, Sort sort) {

  /** What is written there. */
  enum Sort {
    YES_OR_NO,
    DATE,
    TEXT
  }

  static Place yes(String name) {
    return new Place(name, 1, Sort.YES_OR_NO);
  }

  static Place date(String name) {
    return new Place(name, 18, Sort.DATE);
  }

  static Place text(String name, int width) {
    return new Place(name, width, Sort.TEXT);
  }

  /** Empty when nothing is written there. */
  String read(String text) {
    return switch (sort) {
      case YES_OR_NO -> yesOrNo(text);
      case DATE -> SipTime.plainly(text);
      case TEXT -> text.strip();
    };
  }

  private static String yesOrNo(String text) {
    return switch (text) {
      case "Y", "1" -> "yes";
      case "N", "0" -> "no";
      default -> "not known";
    };
  }
}
