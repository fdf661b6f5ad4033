package org.smartlibrary.catalog.record.marc.marc21;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.catalog.record.Series;
import org.smartlibrary.catalog.record.marc.crosswalk.Each;
import org.smartlibrary.catalog.record.marc.crosswalk.Punctuation;
import org.smartlibrary.catalog.record.marc.structure.DataField;

/**
 * Series: 490 and 440 as printed, with their 880 fields; 800, 810, 811 and 830 where there is none.
 */
final class SeriesStatements {

  private static final List<String> PRINTED = List.of("490", "440");

  private static final List<String> TRACED_BY_NAME = List.of("800", "810", "811");

  private SeriesStatements() {}

  static List<Series> of(Marc21Record marc) {
    List<Series> found = new ArrayList<>(1);
    add(marc.withAlternates(PRINTED), "a", found);
    if (found.isEmpty()) {
      add(marc.all(TRACED_BY_NAME), "t", found);
      add(marc.all("830"), "a", found);
    }
    return Each.once(found);
  }

  private static void add(List<DataField> fields, String title, List<Series> found) {
    for (DataField field : fields) {
      String name = Punctuation.strip(field.joined(title, ", "));
      if (!name.isEmpty()) {
        found.add(new Series(name, text(field, "v"), text(field, "x")));
      }
    }
  }

  private static @Nullable String text(DataField field, String code) {
    String text = Punctuation.strip(field.joined(code, ", "));
    return text.isEmpty() ? null : text;
  }
}
