package org.smartlibrary.catalog.record.marc.marc21;

import org.smartlibrary.catalog.record.marc.crosswalk.IdentifierText;

/** OCLC numbers without prefix and leading zeros: (OCoLC)ocm00012345 is 12345. */
final class Oclc {

  private Oclc() {}

  static String normal(String text) {
    String number = IdentifierText.number(text);
    return number.isEmpty() ? text.strip() : number;
  }
}
