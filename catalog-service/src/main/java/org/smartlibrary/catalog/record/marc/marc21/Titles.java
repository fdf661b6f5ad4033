package org.smartlibrary.catalog.record.marc.marc21;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.catalog.record.Title;
import org.smartlibrary.catalog.record.marc.crosswalk.Each;
import org.smartlibrary.catalog.record.marc.crosswalk.Punctuation;
import org.smartlibrary.catalog.record.marc.structure.DataField;

/** Titles: 245, 246, 247, 240 and 130, 210, 222, 242, 740, and the 880 fields linked to them. */
final class Titles {

  private static final List<String> TAGS =
      List.of("245", "130", "240", "246", "247", "210", "222", "242", "740");

  private final List<Title> found = new ArrayList<>(4);

  private Titles() {}

  static List<Title> of(Marc21Record marc) {
    Titles titles = new Titles();
    for (String tag : TAGS) {
      for (DataField field : marc.all(tag)) {
        titles.add(field, false);
      }
      for (DataField field : marc.alternates(tag)) {
        titles.add(field, true);
      }
    }
    return Each.once(titles.found);
  }

  private void add(DataField field, boolean linked) {
    String value = Punctuation.strip(field.joined("a", " "));
    if (value.isEmpty()) {
      return;
    }
    boolean parallel = field.tag().equals("245") && endsWith(field, '=');
    found.add(
        new Title(
            type(field),
            value,
            parallel ? null : part(field, "b"),
            field.tag().equals("245") ? part(field, "c") : null,
            part(field, "n"),
            part(field, "p"),
            null,
            linked));
    if (parallel && field.has('b')) {
      found.add(parallel(field, linked));
    }
  }

  private static Title parallel(DataField field, boolean linked) {
    String value = Punctuation.strip(field.joined("b", " "));
    return new Title(Title.Type.PARALLEL, value, null, null, null, null, null, linked);
  }

  private static boolean endsWith(DataField field, char mark) {
    @Nullable String text = field.valueOrNull('a');
    return text != null && text.charAt(text.length() - 1) == mark;
  }

  private static @Nullable String part(DataField field, String code) {
    String part = Punctuation.strip(field.joined(code, " "));
    return part.isEmpty() ? null : part;
  }

  private static Title.Type type(DataField field) {
    return switch (field.tag()) {
      case "245" -> Title.Type.PROPER;
      case "130", "240" -> Title.Type.UNIFORM;
      case "246" -> varying(field.second());
      case "247" -> Title.Type.FORMER;
      case "210" -> Title.Type.ABBREVIATED;
      case "222" -> Title.Type.KEY;
      case "242" -> Title.Type.PARALLEL;
      default -> Title.Type.ALTERNATIVE;
    };
  }

  private static Title.Type varying(char second) {
    return switch (second) {
      case '1' -> Title.Type.PARALLEL;
      case '4' -> Title.Type.COVER;
      case '8' -> Title.Type.SPINE;
      case '6', '7' -> Title.Type.OTHER;
      default -> Title.Type.ALTERNATIVE;
    };
  }
}
