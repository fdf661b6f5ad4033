package org.smartlibrary.catalog.record.marc;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.catalog.record.RecordOutcome;
import org.smartlibrary.catalog.record.marc.structure.DataField;
import org.smartlibrary.catalog.record.marc.structure.MarcRecord;

/** Why a record that can be read cannot be kept. */
record Refusal(@Nullable String field, String reason) {

  static Optional<Refusal> of(MarcRecord marc, Optional<KnownAs> known) {
    if (known.isEmpty()) {
      return Optional.of(controlNumber(marc));
    }
    return switch (marc.leader().type()) {
      case 'z' -> Optional.of(kind("an authority record", 'z'));
      case 'q' -> Optional.of(kind("a community information record", 'q'));
      case 'w' -> Optional.of(kind("a classification record", 'w'));
      case 'u', 'v', 'x', 'y' ->
          Optional.of(kind("a separate holdings record", marc.leader().type()));
      default -> marc.leader().status() == 'd' ? Optional.empty() : untitled(marc);
    };
  }

  RecordOutcome.Rejected outcome(long number, long offset, Optional<KnownAs> known) {
    String control = known.map(name -> name.controlNumber().value()).orElse(null);
    return new RecordOutcome.Rejected(
        number, offset, RecordOutcome.Fault.UNSUITABLE, control, field, reason);
  }

  private static Refusal controlNumber(MarcRecord marc) {
    return marc.has("001")
        ? new Refusal(
            "001",
            "The control number (001) is empty, longer than 200 characters, or not printable.")
        : new Refusal(
            "001",
            "The record has no control number (001): a correction could never find it again. Number it and send it again.");
  }

  private static Refusal kind(String kind, char type) {
    return new Refusal(
        null, "This is %s (leader/06 is %s), not a bibliographic one.".formatted(kind, type));
  }

  /** Neither 245 nor 200 with anything in it that could be a title. */
  private static Optional<Refusal> untitled(MarcRecord marc) {
    return titled(marc, "245") || titled(marc, "200")
        ? Optional.empty()
        : Optional.of(new Refusal("245", "The record has no title (245, or 200 in CNMARC)."));
  }

  private static boolean titled(MarcRecord marc, String tag) {
    for (DataField field : marc.all(tag)) {
      if (!field.subfields().isEmpty()) {
        return true;
      }
    }
    return false;
  }
}
