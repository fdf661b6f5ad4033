package org.smartlibrary.federation.union.marcxml;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.federation.union.UnionEntry;
import org.smartlibrary.federation.union.UnionRecord;

/** Leader and control fields (MARC 21, 00X). */
final class ControlFields {

  /** Who the record is by, in 003 and 040. */
  static final String AGENCY = "CN-SLN";

  private static final DateTimeFormatter TRANSACTION =
      DateTimeFormatter.ofPattern("yyyyMMddHHmmss'.0'").withZone(ZoneOffset.UTC);
  private static final DateTimeFormatter ENTERED =
      DateTimeFormatter.ofPattern("yyMMdd").withZone(ZoneOffset.UTC);

  /** Type of record, leader/06. */
  private static final Map<String, Character> TYPES =
      Map.ofEntries(
          Map.entry("MAP", 'e'),
          Map.entry("SCORE", 'c'),
          Map.entry("MUSIC", 'j'),
          Map.entry("SPOKEN_AUDIO", 'i'),
          Map.entry("VIDEO", 'g'),
          Map.entry("IMAGE", 'k'),
          Map.entry("COMPUTER_FILE", 'm'),
          Map.entry("MANUSCRIPT", 't'),
          Map.entry("KIT", 'o'),
          Map.entry("OBJECT", 'r'));

  /** Bibliographic level, leader/07. */
  private static final Map<String, Character> LEVELS =
      Map.of("SERIAL", 's', "ANALYTIC", 'a', "COLLECTION", 'c', "INTEGRATING", 'i');

  /** MARC's codes of the countries most books here come from, by ISO 3166-1. */
  private static final Map<String, String> COUNTRIES =
      Map.ofEntries(
          Map.entry("CN", "cc "),
          Map.entry("TW", "ch "),
          Map.entry("JP", "ja "),
          Map.entry("KR", "ko "),
          Map.entry("US", "xxu"),
          Map.entry("GB", "xxk"),
          Map.entry("CA", "xxc"),
          Map.entry("FR", "fr "),
          Map.entry("DE", "gw "),
          Map.entry("RU", "ru "),
          Map.entry("IT", "it "),
          Map.entry("ES", "sp "),
          Map.entry("SG", "si "),
          Map.entry("IN", "ii "));

  private ControlFields() {}

  record Control(String tag, String value) {}

  /** Lengths and addresses are zero: in XML nobody needs them. */
  static String leader(UnionRecord record) {
    return "00000n"
        + TYPES.getOrDefault(or(record.form(), ""), 'a')
        + LEVELS.getOrDefault(or(record.level(), ""), 'm')
        + " a2200000 i 4500";
  }

  static List<Control> of(UnionEntry entry) {
    return List.of(
        new Control("001", entry.id()),
        new Control("003", AGENCY),
        new Control("005", TRANSACTION.format(entry.derivedAt())),
        new Control("008", fixed(entry)));
  }

  /** 008: what is not known is filled with {@code |}, what does not apply is blank. */
  private static String fixed(UnionEntry entry) {
    UnionRecord record = entry.record();
    Optional<Integer> year = year(record);
    return ENTERED.format(entry.derivedAt())
        + year.map(known -> "s%04d    ".formatted(known)).orElse("n        ")
        + COUNTRIES.getOrDefault(or(record.country(), ""), "xx ")
        + "|".repeat(17)
        + record.languages().stream().filter(code -> code.length() == 3).findFirst().orElse("und")
        + " d";
  }

  private static Optional<Integer> year(UnionRecord record) {
    return Optional.ofNullable(record.publication())
        .flatMap(publication -> Optional.ofNullable(publication.year()))
        .filter(year -> year > 0 && year <= 9999);
  }

  private static String or(@Nullable String text, String otherwise) {
    return text == null ? otherwise : text;
  }
}
