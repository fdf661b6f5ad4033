package org.smartlibrary.catalog.record.marc.marc21;

/** OCLC numbers without prefix and leading zeros: (OCoLC)ocm00012345 is 12345. */
final class Oclc {

  private Oclc() {}

  static String normal(String text) {
    String digits = text.replaceAll("[^0-9]", "").replaceFirst("^0+", "");
    return digits.isEmpty() ? text.strip() : digits;
  }
}
