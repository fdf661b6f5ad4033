package org.smartlibrary.catalog.record.marc.marc21;

/**
 * Library of Congress control numbers in their normal form: no blanks, no suffix, six digits after
 * the hyphen.
 */
final class Lccn {

  private Lccn() {}

  static String normal(String text) {
    String bare = text.replace(" ", "");
    int slash = bare.indexOf('/');
    String number = slash < 0 ? bare : bare.substring(0, slash);
    int hyphen = number.indexOf('-');
    return hyphen < 0 ? number : number.substring(0, hyphen) + padded(number.substring(hyphen + 1));
  }

  private static String padded(String serial) {
    return "0".repeat(Math.max(0, 6 - serial.length())) + serial;
  }
}
