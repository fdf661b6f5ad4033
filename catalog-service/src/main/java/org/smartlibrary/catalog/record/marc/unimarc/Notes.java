package org.smartlibrary.catalog.record.marc.unimarc;

import java.util.List;
import java.util.stream.Collectors;
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
    return marc.all(TAGS).map(Notes::note).filter(note -> !note.text().isEmpty()).toList();
  }

  static @Nullable String summary(MarcRecord marc) {
    return text(marc, "330");
  }

  static @Nullable String contents(MarcRecord marc) {
    return text(marc, "327");
  }

  private static @Nullable String text(MarcRecord marc, String tag) {
    String text = marc.all(tag).stream().map(Notes::text).collect(Collectors.joining("\n"));
    return text.isBlank() ? null : text;
  }

  private static Note note(DataField field) {
    String text = text(field);
    return new Note(type(field.tag(), text), text);
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
