package org.smartlibrary.federation.union.marcxml;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.federation.union.UnionEntry;
import org.smartlibrary.federation.union.UnionRecord;

/** Record label, control fields and coded data (CNMARC, 00X and 1XX). */
final class CnmarcControl {

  private static final DateTimeFormatter TRANSACTION =
      DateTimeFormatter.ofPattern("yyyyMMddHHmmss'.0'").withZone(ZoneOffset.UTC);
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("yyyyMMdd").withZone(ZoneOffset.UTC);

  /** Type of record, label/6. */
  private static final Map<String, Character> TYPES =
      Map.ofEntries(
          Map.entry("MANUSCRIPT", 'b'),
          Map.entry("SCORE", 'c'),
          Map.entry("MAP", 'e'),
          Map.entry("VIDEO", 'g'),
          Map.entry("SPOKEN_AUDIO", 'i'),
          Map.entry("MUSIC", 'j'),
          Map.entry("IMAGE", 'k'),
          Map.entry("COMPUTER_FILE", 'l'),
          Map.entry("KIT", 'm'),
          Map.entry("OBJECT", 'r'));

  /** Bibliographic level, label/7. */
  private static final Map<String, Character> LEVELS =
      Map.of("SERIAL", 's', "ANALYTIC", 'a', "COLLECTION", 'c', "INTEGRATING", 'i');

  private CnmarcControl() {}

  /** Lengths and addresses are zero: in XML nobody needs them. */
  static String leader(UnionRecord record) {
    return "00000n"
        + TYPES.getOrDefault(Objects.requireNonNullElse(record.form(), ""), 'a')
        + LEVELS.getOrDefault(Objects.requireNonNullElse(record.level(), ""), 'm')
        + "0 2200000   450 ";
  }

  static List<ControlFields.Control> of(UnionEntry entry) {
    return List.of(
        new ControlFields.Control("001", entry.id()),
        new ControlFields.Control("005", TRANSACTION.format(entry.derivedAt())));
  }

  /** 100 $a, 36 characters: in Chinese, Unicode, Chinese script. */
  static String general(UnionEntry entry) {
    UnionRecord record = entry.record();
    return DAY.format(entry.derivedAt()) + dates(record) + "u  u0chiy50      ea";
  }

  private static String dates(UnionRecord record) {
    @Nullable Integer year = record.publication() == null ? null : record.publication().year();
    boolean known = year != null && year > 0 && year <= 9999;
    boolean serial = "SERIAL".equals(record.level());
    return known ? "%s%04d    ".formatted(serial ? "a" : "d", year) : "u        ";
  }

  static String day(UnionEntry entry) {
    return DAY.format(entry.derivedAt());
  }
}
