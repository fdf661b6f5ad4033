package org.smartlibrary.catalog.record.marc.unimarc;

import java.util.ArrayList;
import java.util.List;
import org.smartlibrary.catalog.record.Classification;
import org.smartlibrary.catalog.record.Classification.Scheme;
import org.smartlibrary.catalog.record.marc.crosswalk.Each;
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
    List<Classification> found = new ArrayList<>(2);
    for (DataField field : marc.all(chinese ? CHINESE : INTERNATIONAL)) {
      for (String value : field.values("a")) {
        found.add(new Classification(scheme(field.tag()), value));
      }
    }
    return Each.once(found);
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
