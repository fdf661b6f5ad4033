package org.smartlibrary.catalog.record.marc.unimarc;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.catalog.record.Edition;
import org.smartlibrary.catalog.record.Extent;
import org.smartlibrary.catalog.record.marc.crosswalk.Editions;
import org.smartlibrary.catalog.record.marc.crosswalk.Extents;
import org.smartlibrary.catalog.record.marc.crosswalk.Punctuation;
import org.smartlibrary.catalog.record.marc.structure.DataField;
import org.smartlibrary.catalog.record.marc.structure.MarcRecord;

/** Edition and extent: 205 ($a $b), 215 ($a $d $e); some write the edition into 200 $e. */
final class Description {

  private Description() {}

  static @Nullable Edition edition(MarcRecord marc) {
    @Nullable DataField field = marc.firstOrNull("205");
    String statement = field == null ? "" : Punctuation.stripSupplied(field.joined("ab", " "));
    return statement.isEmpty() ? amongTitles(marc) : Editions.of(statement);
  }

  /** 新版, 第2版, 典藏版 as other title information: a short text that ends in 版. */
  private static @Nullable Edition amongTitles(MarcRecord marc) {
    @Nullable DataField field = marc.firstOrNull("200");
    List<String> others = field == null ? List.of() : field.values("e");
    for (String other : others) {
      if (other.endsWith("版") && other.length() <= 8) {
        return Editions.of(other);
      }
    }
    return null;
  }

  static @Nullable Extent extent(MarcRecord marc) {
    @Nullable DataField field = marc.firstOrNull("215");
    return field == null ? null : extent(field);
  }

  private static Extent extent(DataField field) {
    String statement = Punctuation.strip(field.joined("a", ", "));
    return new Extent(
        statement.isEmpty() ? null : statement,
        Extents.pages(statement),
        Extents.volumes(statement),
        text(field, "d"),
        text(field, "e"));
  }

  private static @Nullable String text(DataField field, String code) {
    String text = Punctuation.strip(field.joined(code, ", "));
    return text.isEmpty() ? null : text;
  }
}
