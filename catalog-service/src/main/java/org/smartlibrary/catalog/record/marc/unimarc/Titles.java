package org.smartlibrary.catalog.record.marc.unimarc;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.catalog.record.Title;
import org.smartlibrary.catalog.record.marc.crosswalk.Punctuation;
import org.smartlibrary.catalog.record.marc.structure.DataField;
import org.smartlibrary.catalog.record.marc.structure.MarcRecord;

/**
 * Titles: 200 ($a, other works $a $c, parallel $d, $e, $f $g, $h $i $v, pinyin $A or $9), 500 to
 * 541.
 */
final class Titles {

  private static final List<String> OTHER_TITLES =
      List.of(
          "500", "503", "510", "512", "513", "514", "515", "516", "517", "518", "520", "530", "531",
          "532", "540", "541");

  private final List<Title> found = new ArrayList<>(4);

  private Titles() {}

  static List<Title> of(MarcRecord marc) {
    Titles titles = new Titles();
    for (DataField field : marc.all("200")) {
      titles.proper(field);
    }
    for (DataField field : marc.all(OTHER_TITLES)) {
      titles.other(field, type(field.tag()));
    }
    return titles.withoutRepetition();
  }

  private void proper(DataField field) {
    List<String> works = field.values("a");
    if (works.isEmpty()) {
      return;
    }
    found.add(
        new Title(
            Title.Type.PROPER,
            Punctuation.strip(works.getFirst()),
            text(field, "e", " : "),
            text(field, "fg", " ; "),
            partNumber(field),
            text(field, "i", " "),
            pinyin(field),
            false));
    simple(Title.Type.ALTERNATIVE, works.subList(1, works.size()));
    simple(Title.Type.ALTERNATIVE, field.values("c"));
    simple(Title.Type.PARALLEL, field.values("d"));
  }

  private void other(DataField field, Title.Type type) {
    @Nullable String value = field.valueOrNull('a');
    if (value != null) {
      found.add(
          new Title(
              type,
              Punctuation.strip(value),
              text(field, "e", " : "),
              null,
              text(field, "h", " "),
              text(field, "i", " "),
              pinyin(field),
              false));
    }
  }

  private void simple(Title.Type type, List<String> values) {
    for (String value : values) {
      found.add(new Title(type, Punctuation.strip(value), null, null, null, null, null, false));
    }
  }

  /**
   * A parallel title often stands in 200 and again in 510: the first of each type and wording
   * counts.
   */
  private List<Title> withoutRepetition() {
    Set<String> seen = new HashSet<>();
    List<Title> once = new ArrayList<>(found.size());
    for (Title title : found) {
      if (!title.value().isEmpty() && seen.add(title.type() + title.value())) {
        once.add(title);
      }
    }
    return once;
  }

  private static @Nullable String partNumber(DataField field) {
    String number = text(field, "h", " ");
    return number == null ? text(field, "v", " ") : number;
  }

  private static @Nullable String pinyin(DataField field) {
    String pinyin = field.valueOrNull('A');
    return pinyin == null ? field.valueOrNull('9') : pinyin;
  }

  private static @Nullable String text(DataField field, String codes, String separator) {
    String text = Punctuation.strip(field.joined(codes, separator));
    return text.isEmpty() ? null : text;
  }

  private static Title.Type type(String tag) {
    return switch (tag) {
      case "500", "503" -> Title.Type.UNIFORM;
      case "510", "541" -> Title.Type.PARALLEL;
      case "512" -> Title.Type.COVER;
      case "516" -> Title.Type.SPINE;
      case "520" -> Title.Type.FORMER;
      case "530" -> Title.Type.KEY;
      case "531" -> Title.Type.ABBREVIATED;
      case "514", "515", "518", "532" -> Title.Type.OTHER;
      default -> Title.Type.ALTERNATIVE;
    };
  }
}
