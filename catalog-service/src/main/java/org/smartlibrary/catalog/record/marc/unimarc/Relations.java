package org.smartlibrary.catalog.record.marc.unimarc;

import java.util.ArrayList;
import java.util.List;
import org.smartlibrary.catalog.record.Relation;
import org.smartlibrary.catalog.record.marc.crosswalk.Each;
import org.smartlibrary.catalog.record.marc.structure.DataField;
import org.smartlibrary.catalog.record.marc.structure.MarcRecord;

/** Links to other resources: 411 to 488; the series link 410 is a series. */
final class Relations {

  private static final List<String> TAGS =
      List.of(
          "411", "421", "422", "423", "424", "425", "430", "431", "432", "433", "434", "435", "436",
          "437", "440", "441", "442", "443", "444", "445", "446", "447", "448", "451", "452", "453",
          "454", "455", "456", "461", "462", "463", "464", "470", "481", "482", "488");

  private Relations() {}

  static List<Relation> of(MarcRecord marc) {
    boolean analytic = marc.leader().level() == 'a';
    List<Relation> found = new ArrayList<>();
    for (DataField field : marc.all(TAGS)) {
      LinkedResource link = LinkedResource.of(field);
      if (link.title() != null || !link.identifiers().isEmpty()) {
        Relation.Type type = type(field.tag(), analytic);
        found.add(new Relation(type, link.title(), link.identifiers(), link.number()));
      }
    }
    return Each.once(found);
  }

  private static Relation.Type type(String tag, boolean analytic) {
    return switch (tag) {
      case "411", "461", "462" -> Relation.Type.PART_OF;
      case "463" -> analytic ? Relation.Type.PART_OF : Relation.Type.HAS_PART;
      case "464" -> Relation.Type.HAS_PART;
      case "451", "452" -> Relation.Type.OTHER_EDITION;
      case "454" -> Relation.Type.TRANSLATION_OF;
      case "455" -> Relation.Type.REPRODUCTION_OF;
      default -> sequence(tag);
    };
  }

  private static Relation.Type sequence(String tag) {
    if (tag.startsWith("43")) {
      return Relation.Type.PRECEDED_BY;
    }
    return tag.startsWith("44") ? Relation.Type.SUCCEEDED_BY : Relation.Type.OTHER;
  }
}
