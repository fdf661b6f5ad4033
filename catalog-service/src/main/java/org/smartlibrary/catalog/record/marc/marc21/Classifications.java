package org.smartlibrary.catalog.record.marc.marc21;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.smartlibrary.catalog.record.Classification;
import org.smartlibrary.catalog.record.Classification.Scheme;
import org.smartlibrary.catalog.record.marc.structure.DataField;

/**
 * Classes: 050 and 090 (Library of Congress), 080 (UDC), 082 (Dewey), 093 (中图法 in Chinese
 * practice), 084 by its $2, 060.
 */
final class Classifications {

  private static final List<String> TAGS = List.of("050", "090", "080", "082", "093", "084", "060");

  private Classifications() {}

  static List<Classification> of(Marc21Record marc) {
    return marc.all(TAGS).flatMap(Classifications::classes).distinct().toList();
  }

  private static Stream<Classification> classes(DataField field) {
    Scheme scheme = scheme(field);
    return field.values("a").stream()
        .map(value -> scheme == Scheme.DDC ? value.replaceAll("[/'′]", "") : value)
        .filter(value -> scheme != Scheme.DDC || startsWithDigit(value))
        .map(value -> new Classification(scheme, value));
  }

  private static boolean startsWithDigit(String value) {
    return !value.isEmpty() && Character.isDigit(value.charAt(0));
  }

  private static Scheme scheme(DataField field) {
    return switch (field.tag()) {
      case "050", "090" -> Scheme.LCC;
      case "080" -> Scheme.UDC;
      case "082" -> Scheme.DDC;
      case "093" -> Scheme.CLC;
      case "084" -> named(field.joined("2", "").toLowerCase(Locale.ROOT));
      default -> Scheme.OTHER;
    };
  }

  private static Scheme named(String source) {
    return source.equals("clc") ? Scheme.CLC : Scheme.OTHER;
  }
}
