package org.smartlibrary.catalog.record.marc.marc21;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.catalog.record.marc.crosswalk.Countries;
import org.smartlibrary.catalog.record.marc.crosswalk.Languages;
import org.smartlibrary.catalog.record.marc.structure.DataField;

/** Languages and country: 008/35-37 and 041 ($a $d, $h for the original), 008/15-17 and 044. */
final class LanguageCodes {

  private LanguageCodes() {}

  static List<String> languages(Marc21Record marc) {
    List<String> codes = new ArrayList<>(2);
    codes.add(marc.fixed(35, 38));
    codes.addAll(marc.values("041", "ad"));
    return Languages.of(codes);
  }

  static List<String> originals(Marc21Record marc) {
    return Languages.of(marc.values("041", "h"));
  }

  static @Nullable String country(Marc21Record marc) {
    String coded = Countries.ofMarc(marc.fixed(15, 18));
    @Nullable DataField field = coded == null ? marc.first("044") : null;
    @Nullable String listed = field == null ? null : field.valueOrNull('a');
    return listed == null ? coded : Countries.ofMarc(listed);
  }
}
