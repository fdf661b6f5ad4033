package org.smartlibrary.catalog.record.marc.unimarc;

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
    return marc.first("205")
        .map(field -> Punctuation.stripSupplied(field.joined("ab", " ")))
        .filter(statement -> !statement.isEmpty())
        .or(() -> amongTitles(marc))
        .map(Editions::of)
        .orElse(null);
  }

  /** 新版, 第2版, 典藏版 as other title information: a short text that ends in 版. */
  private static java.util.Optional<String> amongTitles(MarcRecord marc) {
    return marc.first("200")
        .flatMap(
            field ->
                field.values("e").stream()
                    .filter(e -> e.endsWith("版") && e.length() <= 8)
                    .findFirst());
  }

  static @Nullable Extent extent(MarcRecord marc) {
    return marc.first("215").map(Description::extent).orElse(null);
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
