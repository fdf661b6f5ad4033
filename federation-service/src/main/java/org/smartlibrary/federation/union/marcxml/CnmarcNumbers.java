package org.smartlibrary.federation.union.marcxml;

import static org.smartlibrary.federation.union.marcxml.MarcField.field;

import org.smartlibrary.federation.union.UnionRecord.Classification;
import org.smartlibrary.federation.union.UnionRecord.Identifier;

/** Numbers and classes (CNMARC, 0XX and 675 to 692). */
final class CnmarcNumbers {

  private CnmarcNumbers() {}

  static MarcField of(Identifier number) {
    return switch (number.type()) {
      case "ISBN" -> coded(number, "010").with('b', number.qualifier());
      case "ISSN" -> coded(number, "011");
      case "ISMN" -> coded(number, "013");
      case "ISRC" -> coded(number, "016");
      case "DOI" -> coded(number, "017").with('2', "doi");
      case "NATIONAL_BIBLIOGRAPHY" -> field("020", "  ").with('b', number.value());
      case "OCLC" -> field("035", "  ").with('a', "(OCoLC)" + number.value());
      case "LCCN" -> field("035", "  ").with('a', "(DLC)" + number.value());
      case "PUBLISHER_NUMBER" -> field("071", "  ").with('a', number.value());
      case "EAN" -> coded(number, "073");
      case "UNIFIED_BOOK_NUMBER" -> coded(number, "091");
      default -> field("017", "  ").with('a', number.value());
    };
  }

  /** A number that does not identify the resource stands in $z. */
  private static MarcField coded(Identifier number, String tag) {
    boolean valid = number.status() == null || number.status().equals("VALID");
    return field(tag, "  ").with(valid ? 'a' : 'z', number.value());
  }

  static MarcField of(Classification place) {
    return switch (place.scheme()) {
      case "CLC" -> field("690", "  ").with('a', place.value());
      case "CAS_LIBRARY" -> field("692", "  ").with('a', place.value());
      case "UDC" -> field("675", "  ").with('a', place.value());
      case "DDC" -> field("676", "  ").with('a', place.value());
      case "LCC" -> field("680", "  ").with('a', place.value());
      default -> field("686", "  ").with('a', place.value());
    };
  }
}
