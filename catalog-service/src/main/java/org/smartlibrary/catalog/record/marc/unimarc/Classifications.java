package org.smartlibrary.catalog.record.marc.unimarc;

import java.util.List;
import java.util.stream.Stream;
import org.smartlibrary.catalog.record.Classification;
import org.smartlibrary.catalog.record.Classification.Scheme;
import org.smartlibrary.catalog.record.marc.structure.DataField;
import org.smartlibrary.catalog.record.marc.structure.MarcRecord;

/**
 * Classes: 675 (UDC), 676 (Dewey), 680 (Library of Congress), 686 others; in China 690 (中图法) and
 * 692 (科图法).
 */
final class Classifications {

  private static final List<String> INTERNATIONAL = List.of("675", "676", "680", "686");
  private static final List<String> CHINESE = List.of("690", "692", "675", "676", "680", "686");

  private Classifications() {}

  static List<Classification> of(MarcRecord marc, boolean chinese) {
    return marc.all(chinese ? CHINESE : INTERNATIONAL)
        .flatMap(Classifications::classes)
        .distinct()
        .toList();
  }

  private static Stream<Classification> classes(DataField field) {
    Scheme scheme = scheme(field.tag());
    return field.values("a").stream().map(value -> new Classification(scheme, value));
  }

  private static Scheme scheme(String tag) {
    return switch (tag) {
      case "675" -> Scheme.UDC;
      case "676" -> Scheme.DDC;
      case "680" -> Scheme.LCC;
      case "690" -> Scheme.CLC;
      case "692" -> Scheme.CAS_LIBRARY;
      default -> Scheme.OTHER;
    };
  }
}
