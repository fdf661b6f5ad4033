package org.smartlibrary.catalog.record.marc;

import java.util.List;
import java.util.Optional;
import org.smartlibrary.catalog.record.ControlNumber;
import org.smartlibrary.catalog.record.marc.structure.ControlField;
import org.smartlibrary.catalog.record.marc.structure.DataField;
import org.smartlibrary.catalog.record.marc.structure.MarcRecord;

/**
 * The name by which a library will know its record again: field 001, or where a system leaves that
 * out the number it exports beside the record, which cannot be mistaken for somebody's 001.
 */
record KnownAs(ControlNumber controlNumber, List<String> remarks) {

  static Optional<KnownAs> of(MarcRecord marc) {
    Optional<ControlField> own = marc.control("001");
    return own.isPresent()
        ? ControlNumber.of(own.get().value()).map(number -> new KnownAs(number, List.of()))
        : bySystem(marc);
  }

  /** Koha's 999 $c, Evergreen's 901 $c, or a 035 if there is only one. */
  private static Optional<KnownAs> bySystem(MarcRecord marc) {
    if (marc.has("001")) {
      return Optional.empty();
    }
    return named("999c", marc.first("999").filter(KnownAs::koha).flatMap(f -> f.value('c')))
        .or(() -> named("901c", marc.first("901").flatMap(f -> f.value('c'))))
        .or(() -> named("035", onlySystemNumber(marc)));
  }

  private static Optional<KnownAs> named(String place, Optional<String> number) {
    return number
        .flatMap(text -> ControlNumber.of(place + ":" + text))
        .map(known -> new KnownAs(known, List.of("No 001; known by " + place + ".")));
  }

  /** Koha writes its two keys of a title, both digits, into the same field. */
  private static boolean koha(DataField field) {
    return field.values("cd").stream()
            .filter(text -> text.chars().allMatch(Character::isDigit))
            .count()
        == 2;
  }

  private static Optional<String> onlySystemNumber(MarcRecord marc) {
    List<String> numbers =
        marc.all("035").stream().flatMap(field -> field.values("a").stream()).distinct().toList();
    return numbers.size() == 1 ? Optional.of(numbers.getFirst()) : Optional.empty();
  }
}
