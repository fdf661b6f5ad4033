package org.smartlibrary.federation.union.marcxml;

import static org.smartlibrary.federation.union.marcxml.MarcField.field;

import org.smartlibrary.federation.union.UnionRecord.Classification;
import org.smartlibrary.federation.union.UnionRecord.Identifier;

/** Numbers and classes (MARC 21, 01X to 08X). */
final class NumberFields {

  private NumberFields() {}

  static MarcField of(Identifier number) {
    return switch (number.type()) {
      case "ISBN" -> coded(number, "020", "  ").with('q', number.qualifier());
      case "ISSN" -> coded(number, "022", "  ");
      case "LCCN" -> coded(number, "010", "  ");
      case "ISMN" -> coded(number, "024", "2 ");
      case "EAN" -> coded(number, "024", "3 ");
      case "ISRC" -> coded(number, "024", "0 ");
      case "DOI" -> coded(number, "024", "7 ").with('2', "doi");
      case "OCLC" -> field("035", "  ").with('a', "(OCoLC)" + number.value());
      case "NATIONAL_BIBLIOGRAPHY" -> field("015", "  ").with('a', number.value());
      case "PUBLISHER_NUMBER" -> field("028", "52").with('a', number.value());
      case "UNIFIED_BOOK_NUMBER" -> field("024", "8 ").with('a', "统一书号 " + number.value());
      default -> field("024", "8 ").with('a', number.value());
    };
  }

  /** A number that does not identify the resource stands in $z. */
  private static MarcField coded(Identifier number, String tag, String indicators) {
    boolean valid = number.status() == null || number.status().equals("VALID");
    return field(tag, indicators).with(valid ? 'a' : 'z', number.value());
  }

  static MarcField of(Classification place) {
    return switch (place.scheme()) {
      case "CLC" -> field("084", "  ").with('a', place.value()).with('2', "clc");
      case "CAS_LIBRARY" -> field("084", "  ").with('a', place.value()).with('2', "kfmc");
      case "DDC" -> field("082", "04").with('a', place.value());
      case "LCC" -> field("050", " 4").with('a', place.value());
      case "UDC" -> field("080", "  ").with('a', place.value());
      default -> field("084", "  ").with('a', place.value());
    };
  }
}
