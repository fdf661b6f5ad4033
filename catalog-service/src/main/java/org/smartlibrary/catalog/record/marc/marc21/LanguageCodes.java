package org.smartlibrary.catalog.record.marc.marc21;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.catalog.record.marc.crosswalk.Countries;
import org.smartlibrary.catalog.record.marc.crosswalk.Languages;

/** Languages and country: 008/35-37 and 041 ($a $d, $h for the original), 008/15-17 and 044. */
final class LanguageCodes {

  private LanguageCodes() {}

  static List<String> languages(Marc21Record marc) {
    Stream<String> listed = marc.all("041").stream().flatMap(field -> field.values("ad").stream());
    return Languages.of(Stream.concat(Stream.of(marc.fixed(35, 38)), listed));
  }

  static List<String> originals(Marc21Record marc) {
    return Languages.of(marc.all("041").stream().flatMap(field -> field.values("h").stream()));
  }

  static @Nullable String country(Marc21Record marc) {
    String coded = Countries.ofMarc(marc.fixed(15, 18));
    return coded != null
        ? coded
        : marc.first("044").flatMap(field -> field.value('a')).map(Countries::ofMarc).orElse(null);
  }
}
