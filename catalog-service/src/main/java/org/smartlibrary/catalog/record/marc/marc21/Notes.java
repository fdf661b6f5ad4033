package org.smartlibrary.catalog.record.marc.marc21;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.catalog.record.Note;
import org.smartlibrary.catalog.record.marc.structure.DataField;
import org.smartlibrary.catalog.record.marc.structure.Subfield;

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
    List<Note> notes = new ArrayList<>();
    for (DataField field : marc.withAlternates(TAGS)) {
      String text = text(field);
      if (!text.isEmpty()) {
        notes.add(new Note(type(field.tag()), text));
      }
    }
    return notes;
  }

  static @Nullable String summary(Marc21Record marc) {
    return text(marc, "520");
  }

  static @Nullable String contents(Marc21Record marc) {
    return text(marc, "505");
  }

  private static @Nullable String text(Marc21Record marc, String tag) {
    List<DataField> printed = marc.alternates(tag).isEmpty() ? marc.all(tag) : marc.alternates(tag);
    List<String> texts = new ArrayList<>(1);
    for (DataField field : printed) {
      texts.add(text(field));
    }
    String text = String.join("\n", texts);
    return text.isBlank() ? null : text;
  }

  private static String text(DataField field) {
    List<String> texts = new ArrayList<>(1);
    for (Subfield subfield : field.subfields()) {
      if (isText(subfield.code()) && !subfield.value().isBlank()) {
        texts.add(subfield.value().strip());
      }
    }
    return String.join(" ", texts);
  }

  private static boolean isText(char code) {
    return Character.isLetter(code) && code != 'u' && code != 'w';
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
