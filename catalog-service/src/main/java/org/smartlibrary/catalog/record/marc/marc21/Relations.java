package org.smartlibrary.catalog.record.marc.marc21;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.catalog.record.Identifier;
import org.smartlibrary.catalog.record.Relation;
import org.smartlibrary.catalog.record.marc.crosswalk.Each;
import org.smartlibrary.catalog.record.marc.crosswalk.IdentifierText;
import org.smartlibrary.catalog.record.marc.crosswalk.Punctuation;
import org.smartlibrary.catalog.record.marc.structure.DataField;

/** Links to other resources: 765 to 787 ($t $s $a, $g, $x $z $w). */
final class Relations {

  private static final List<String> TAGS =
      List.of(
          "765", "767", "770", "772", "773", "774", "775", "776", "777", "780", "785", "786",
          "787");

  private Relations() {}

  static List<Relation> of(Marc21Record marc) {
    List<Relation> found = new ArrayList<>();
    for (DataField field : marc.all(TAGS)) {
      String title = title(field);
      List<Identifier> identifiers = identifiers(field);
      if (title != null || !identifiers.isEmpty()) {
        found.add(new Relation(type(field.tag()), title, identifiers, field.valueOrNull('g')));
      }
    }
    return Each.once(found);
  }

  private static @Nullable String title(DataField field) {
    return field
        .value('t')
        .or(() -> field.value('s'))
        .or(() -> field.value('a'))
        .map(Punctuation::strip)
        .orElse(null);
  }

  private static List<Identifier> identifiers(DataField field) {
    List<Identifier> identifiers = new ArrayList<>(2);
    for (String text : field.values("z")) {
      identifiers.add(IdentifierText.isbn(text, null, false));
    }
    for (String text : field.values("x")) {
      identifiers.add(IdentifierText.issn(text, false));
    }
    for (String text : field.values("w")) {
      identifiers.add(control(text));
    }
    return identifiers;
  }

  private static Identifier control(String text) {
    if (text.startsWith("(OCoLC)")) {
      return IdentifierText.plain(Identifier.Type.OCLC, Oclc.normal(text), text);
    }
    return text.startsWith("(DLC)")
        ? IdentifierText.plain(Identifier.Type.LCCN, Lccn.normal(text.substring(5)), text)
        : IdentifierText.plain(Identifier.Type.OTHER, text, false);
  }

  private static Relation.Type type(String tag) {
    return switch (tag) {
      case "765" -> Relation.Type.TRANSLATION_OF;
      case "773" -> Relation.Type.PART_OF;
      case "774" -> Relation.Type.HAS_PART;
      case "775", "776" -> Relation.Type.OTHER_EDITION;
      case "780" -> Relation.Type.PRECEDED_BY;
      case "785" -> Relation.Type.SUCCEEDED_BY;
      default -> Relation.Type.OTHER;
    };
  }
}
