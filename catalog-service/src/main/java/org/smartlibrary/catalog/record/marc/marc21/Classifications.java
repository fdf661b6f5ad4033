package org.smartlibrary.catalog.record.marc.marc21;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.smartlibrary.catalog.record.Classification;
import org.smartlibrary.catalog.record.Classification.Scheme;
import org.smartlibrary.catalog.record.marc.crosswalk.Characters;
import org.smartlibrary.catalog.record.marc.crosswalk.Each;
import org.smartlibrary.catalog.record.marc.structure.DataField;

/**
 * Classes: 050 and 090 (Library of Congress), 080 (UDC), 082 (Dewey), 093 (中图法 in Chinese
 * practice), 084 by its $2, 060.
 */
final class Classifications {

  private static final List<String> TAGS = List.of("050", "090", "080", "082", "093", "084", "060");

  private Classifications() {}

  static List<Classification> of(Marc21Record marc) {
    List<Classification> found = new ArrayList<>(2);
    for (DataField field : marc.all(TAGS)) {
      add(field, found);
    }
    return Each.once(found);
  }

  private static void add(DataField field, List<Classification> found) {
    Scheme scheme = scheme(field);
    for (String text : field.values("a")) {
      String value = scheme == Scheme.DDC ? Characters.without("/'′", text) : text;
      if (scheme != Scheme.DDC || startsWithDigit(value)) {
        found.add(new Classification(scheme, value));
      }
    }
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
