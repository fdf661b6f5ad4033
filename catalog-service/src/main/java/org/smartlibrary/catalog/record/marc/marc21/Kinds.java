package org.smartlibrary.catalog.record.marc.marc21;

import org.jspecify.annotations.Nullable;
import org.smartlibrary.catalog.record.Form;
import org.smartlibrary.catalog.record.Level;
import org.smartlibrary.catalog.record.marc.structure.ControlField;
import org.smartlibrary.catalog.record.marc.structure.DataField;

/** Level and form, from leader/06, /07 and /19, 008/23, 007 and 338. */
final class Kinds {

  private Kinds() {}

  static Level level(Marc21Record marc) {
    return switch (marc.leader().level()) {
      case 'a', 'b' -> Level.ANALYTIC;
      case 'c', 'd' -> Level.COLLECTION;
      case 'i' -> Level.INTEGRATING;
      case 's' -> Level.SERIAL;
      default -> part(marc.leader().at(19));
    };
  }

  static Form form(Marc21Record marc) {
    return switch (marc.leader().type()) {
      case 'c', 'd' -> Form.SCORE;
      case 'e', 'f' -> Form.MAP;
      case 'g' -> Form.VIDEO;
      case 'i' -> Form.SPOKEN_AUDIO;
      case 'j' -> Form.MUSIC;
      case 'k' -> Form.IMAGE;
      case 'm' -> document(marc) ? Form.EBOOK : Form.COMPUTER_FILE;
      case 'o' -> Form.KIT;
      case 'r' -> Form.OBJECT;
      case 't' -> Form.MANUSCRIPT;
      case 'a', ' ' -> text(marc);
      default -> Form.OTHER;
    };
  }

  private static Level part(char multipart) {
    return switch (multipart) {
      case 'a' -> Level.SET;
      case 'b', 'c' -> Level.PART;
      default -> Level.MONOGRAPH;
    };
  }

  private static Form text(Marc21Record marc) {
    return switch (marc.leader().level()) {
      case 's', 'b', 'i' -> Form.SERIAL;
      default -> online(marc) ? Form.EBOOK : Form.BOOK;
    };
  }

  private static boolean online(Marc21Record marc) {
    return "oqs".indexOf(marc.fixed(23)) >= 0
        || marc.control("007").map(ControlField::value).filter(v -> v.startsWith("cr")).isPresent()
        || "cr".equals(carrier(marc));
  }

  private static @Nullable String carrier(Marc21Record marc) {
    @Nullable DataField field = marc.first("338");
    return field == null ? null : field.valueOrNull('b');
  }

  /** 008/26 of a computer file that is a document. */
  private static boolean document(Marc21Record marc) {
    return marc.fixed(26) == 'd';
  }
}
