package org.smartlibrary.catalog.record.marc.unimarc;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.catalog.record.marc.crosswalk.Countries;
import org.smartlibrary.catalog.record.marc.crosswalk.Languages;
import org.smartlibrary.catalog.record.marc.structure.MarcRecord;

/** Languages and country: 101 ($a, $c for the original), 102 $a. */
final class LanguageCodes {

  private LanguageCodes() {}

  static List<String> languages(MarcRecord marc) {
    return Languages.of(marc.all("101").stream().flatMap(field -> field.values("a").stream()));
  }

  static List<String> originals(MarcRecord marc) {
    return Languages.of(marc.all("101").stream().flatMap(field -> field.values("c").stream()));
  }

  static @Nullable String country(MarcRecord marc) {
    return marc.first("102").flatMap(field -> field.value('a')).map(Countries::ofIso).orElse(null);
  }
}
