package org.smartlibrary.catalog.record.marc.unimarc;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.catalog.record.marc.crosswalk.Countries;
import org.smartlibrary.catalog.record.marc.crosswalk.Languages;
import org.smartlibrary.catalog.record.marc.structure.DataField;
import org.smartlibrary.catalog.record.marc.structure.MarcRecord;

/** Languages and country: 101 ($a, $c for the original), 102 $a. */
final class LanguageCodes {

  private LanguageCodes() {}

  static List<String> languages(MarcRecord marc) {
    return Languages.of(marc.values("101", "a"));
  }

  static List<String> originals(MarcRecord marc) {
    return Languages.of(marc.values("101", "c"));
  }

  static @Nullable String country(MarcRecord marc) {
    @Nullable DataField field = marc.firstOrNull("102");
    @Nullable String code = field == null ? null : field.valueOrNull('a');
    return code == null ? null : Countries.ofIso(code);
  }
}
