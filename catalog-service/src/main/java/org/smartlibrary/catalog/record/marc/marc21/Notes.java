package org.smartlibrary.catalog.record.marc.marc21;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.catalog.record.Note;
import org.smartlibrary.catalog.record.marc.structure.DataField;

/**
 * Notes: 500 to 588; 505 is the contents and 520 the abstract, in the resource's own script where
 * an 880 has it.
 */
final class Notes {

  private static final List<String> TAGS =
      List.of(
          "500", "501", "502", "504", "507", "508", "511", "515", "518", "521", "525", "530", "533",
          "534", "538", "546", "547", "550", "580", "586", "588");

  private Notes() {}

  static List<Note> of(Marc21Record marc) {
    return Stream.concat(marc.all(TAGS), marc.alternates(TAGS))
        .map(field -> new Note(type(field.tag()), text(field)))
        .filter(note -> !note.text().isEmpty())
        .toList();
  }

  static @Nullable String summary(Marc21Record marc) {
    return text(marc, "520");
  }

  static @Nullable String contents(Marc21Record marc) {
    return text(marc, "505");
  }

  private static @Nullable String text(Marc21Record marc, String tag) {
    List<DataField> printed = marc.alternates(tag).isEmpty() ? marc.all(tag) : marc.alternates(tag);
    String text = printed.stream().map(Notes::text).collect(Collectors.joining("\n"));
    return text.isBlank() ? null : text;
  }

  private static String text(DataField field) {
    return field.subfields().stream()
        .filter(subfield -> Character.isLetter(subfield.code()) && !subfield.value().isBlank())
        .filter(subfield -> subfield.code() != 'u' && subfield.code() != 'w')
        .map(subfield -> subfield.value().strip())
        .collect(Collectors.joining(" "));
  }

  private static Note.Type type(String tag) {
    return switch (tag) {
      case "500" -> Note.Type.GENERAL;
      case "504" -> Note.Type.BIBLIOGRAPHY;
      case "521" -> Note.Type.AUDIENCE;
      case "533" -> Note.Type.REPRINT;
      case "534" -> Note.Type.ORIGINAL;
      default -> Note.Type.OTHER;
    };
  }
}
