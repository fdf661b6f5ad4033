package org.smartlibrary.catalog.record.marc.unimarc;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.catalog.record.Note;
import org.smartlibrary.catalog.record.marc.structure.DataField;
import org.smartlibrary.catalog.record.marc.structure.MarcRecord;

/** Notes: 300 to 345; 327 is the contents and 330 the abstract. */
final class Notes {

  private static final List<String> TAGS =
      List.of(
          "300", "301", "302", "303", "304", "305", "306", "307", "308", "310", "311", "312", "313",
          "314", "315", "316", "317", "320", "321", "324", "325", "326", "328", "333", "336", "337",
          "345");

  private Notes() {}

  static List<Note> of(MarcRecord marc) {
    List<Note> notes = new ArrayList<>();
    for (DataField field : marc.all(TAGS)) {
      String text = text(field);
      if (!text.isEmpty()) {
        notes.add(new Note(type(field.tag(), text), text));
      }
    }
    return notes;
  }

  static @Nullable String summary(MarcRecord marc) {
    return text(marc, "330");
  }

  static @Nullable String contents(MarcRecord marc) {
    return text(marc, "327");
  }

  private static @Nullable String text(MarcRecord marc, String tag) {
    List<String> texts = new ArrayList<>(1);
    for (DataField field : marc.all(tag)) {
      texts.add(text(field));
    }
    String text = String.join("\n", texts);
    return text.isBlank() ? null : text;
  }

  private static String text(DataField field) {
    return field.joined("abcdefghiprv", " ");
  }

  private static Note.Type type(String tag, String text) {
    return switch (tag) {
      case "300" -> reprint(text) ? Note.Type.REPRINT : Note.Type.GENERAL;
      case "305" -> reprint(text) ? Note.Type.REPRINT : Note.Type.OTHER;
      case "320" -> Note.Type.BIBLIOGRAPHY;
      case "324" -> Note.Type.ORIGINAL;
      case "325" -> Note.Type.REPRINT;
      case "333" -> Note.Type.AUDIENCE;
      default -> Note.Type.OTHER;
    };
  }

  /** 据…影印, 重印, 译印: a print of what was printed before. */
  private static boolean reprint(String text) {
    return text.contains("影印") || text.contains("重印") || text.contains("译印") || text.contains("翻印");
  }
}
