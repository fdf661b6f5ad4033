package org.smartlibrary.catalog.record.marc.unimarc;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.catalog.record.Form;
import org.smartlibrary.catalog.record.Level;
import org.smartlibrary.catalog.record.marc.structure.DataField;
import org.smartlibrary.catalog.record.marc.structure.MarcRecord;

/**
 * Level and form, from leader/06, /07 and /08, 106, 135, and the fields that only old books have:
 * 012, 140, 141, 193, 194.
 */
final class Kinds {

  private static final List<String> OLD_BOOK = List.of("012", "140", "141", "193", "194");

  private static final List<String> WHOLES = List.of("461", "462");

  private Kinds() {}

  static Level level(MarcRecord marc) {
    return switch (marc.leader().level()) {
      case 'a' -> Level.ANALYTIC;
      case 'c' -> Level.COLLECTION;
      case 'i' -> Level.INTEGRATING;
      case 's' -> Level.SERIAL;
      default -> hierarchy(marc);
    };
  }

  static Form form(MarcRecord marc) {
    return switch (marc.leader().type()) {
      case 'b' -> Form.MANUSCRIPT;
      case 'c', 'd' -> Form.SCORE;
      case 'e', 'f' -> Form.MAP;
      case 'g' -> Form.VIDEO;
      case 'i' -> Form.SPOKEN_AUDIO;
      case 'j' -> Form.MUSIC;
      case 'k' -> Form.IMAGE;
      case 'l' -> coded(marc, "135", 0) == 'd' ? Form.EBOOK : Form.COMPUTER_FILE;
      case 'm' -> Form.KIT;
      case 'r' -> Form.OBJECT;
      case 'a', ' ' -> text(marc);
      default -> Form.OTHER;
    };
  }

  /**
   * Leader/08 tells a set (1) from what is in one (2); without a volume designation both are one
   * book.
   */
  private static Level hierarchy(MarcRecord marc) {
    return switch (marc.leader().at(8)) {
      case '1' -> Level.SET;
      case '2' -> designated(marc) ? Level.PART : Level.MONOGRAPH;
      default -> Level.MONOGRAPH;
    };
  }

  /**
   * A number or name of the part in 200 ($h $i $v), or its number in a link to the whole (461 $v).
   */
  private static boolean designated(MarcRecord marc) {
    @Nullable DataField title = marc.firstOrNull("200");
    if (title != null && !title.values("hiv").isEmpty()) {
      return true;
    }
    for (DataField field : marc.all(WHOLES)) {
      if (LinkedResource.of(field).number() != null) {
        return true;
      }
    }
    return false;
  }

  private static Form text(MarcRecord marc) {
    if (marc.leader().level() == 's') {
      return Form.SERIAL;
    }
    if (marc.hasAny(OLD_BOOK)) {
      return Form.RARE_BOOK;
    }
    return coded(marc, "106", 0) == 's' || coded(marc, "135", 1) == 'r' ? Form.EBOOK : Form.BOOK;
  }

  private static char coded(MarcRecord marc, String tag, int position) {
    @Nullable DataField field = marc.firstOrNull(tag);
    @Nullable String codes = field == null ? null : field.valueOrNull('a');
    return codes != null && codes.length() > position ? codes.charAt(position) : ' ';
  }
}
