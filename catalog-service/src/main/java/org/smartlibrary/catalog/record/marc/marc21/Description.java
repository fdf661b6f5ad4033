package org.smartlibrary.catalog.record.marc.marc21;

import org.jspecify.annotations.Nullable;
import org.smartlibrary.catalog.record.Edition;
import org.smartlibrary.catalog.record.Extent;
import org.smartlibrary.catalog.record.marc.crosswalk.Editions;
import org.smartlibrary.catalog.record.marc.crosswalk.Extents;
import org.smartlibrary.catalog.record.marc.crosswalk.Punctuation;
import org.smartlibrary.catalog.record.marc.structure.DataField;

/** Edition and extent: 250 ($a $b), 300 ($a $c $e). */
final class Description {

  private Description() {}

  static @Nullable Edition edition(Marc21Record marc) {
    @Nullable DataField field = marc.asPrinted("250");
    return field == null ? null : Editions.of(Punctuation.stripSupplied(field.joined("ab", " ")));
  }

  static @Nullable Extent extent(Marc21Record marc) {
    @Nullable DataField field = marc.asPrinted("300");
    return field == null ? null : extent(field);
  }

  private static Extent extent(DataField field) {
    String statement = Punctuation.strip(field.joined("a", ", "));
    return new Extent(
        statement.isEmpty() ? null : statement,
        Extents.pages(statement),
        Extents.volumes(statement),
        text(field, "c"),
        text(field, "e"));
  }

  private static @Nullable String text(DataField field, String code) {
    String text = Punctuation.strip(field.joined(code, ", "));
    return text.isEmpty() ? null : text;
  }
}
