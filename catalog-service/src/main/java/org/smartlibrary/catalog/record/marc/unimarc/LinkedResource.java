package org.smartlibrary.catalog.record.marc.unimarc;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.catalog.record.Identifier;
import org.smartlibrary.catalog.record.marc.crosswalk.IdentifierText;
import org.smartlibrary.catalog.record.marc.crosswalk.Punctuation;
import org.smartlibrary.catalog.record.marc.structure.DataField;
import org.smartlibrary.catalog.record.marc.structure.Subfield;

/**
 * What a field 410 to 488 says of another resource: in subfields of its own ($t $x $y $v), or in
 * whole fields embedded after $1, each beginning with its tag and indicators.
 */
record LinkedResource(
    @Nullable String title, @Nullable String number, List<Identifier> identifiers) {

  static LinkedResource of(DataField field) {
    List<DataField> embedded = embedded(field);
    return embedded.isEmpty() ? ofOwn(field) : ofEmbedded(embedded);
  }

  @Nullable String issn() {
    for (Identifier identifier : identifiers) {
      if (identifier.type() == Identifier.Type.ISSN) {
        return identifier.value();
      }
    }
    return null;
  }

  private static LinkedResource ofOwn(DataField field) {
    List<Identifier> identifiers = new ArrayList<>(2);
    for (String text : field.values("x")) {
      identifiers.add(IdentifierText.issn(text, false));
    }
    for (String text : field.values("y")) {
      identifiers.add(IdentifierText.isbn(text, null, false));
    }
    for (String text : field.values("03")) {
      identifiers.add(IdentifierText.plain(Identifier.Type.OTHER, text, false));
    }
    return new LinkedResource(title(field, 't'), field.valueOrNull('v'), identifiers);
  }

  private static LinkedResource ofEmbedded(List<DataField> fields) {
    String title = null;
    String number = null;
    List<Identifier> identifiers = new ArrayList<>(2);
    for (DataField field : fields) {
      switch (field.tag()) {
        case "200" -> {
          title = title == null ? title(field, 'a') : title;
          number = number == null ? number(field) : number;
        }
        case "001", "010", "011" -> {
          for (String text : field.values("a")) {
            identifiers.add(identifier(field.tag(), text));
          }
        }
        default -> {}
      }
    }
    return new LinkedResource(title, number, identifiers);
  }

  private static Identifier identifier(String tag, String text) {
    return switch (tag) {
      case "010" -> IdentifierText.isbn(text, null, false);
      case "011" -> IdentifierText.issn(text, false);
      default -> IdentifierText.plain(Identifier.Type.OTHER, text, false);
    };
  }

  private static @Nullable String title(DataField field, char code) {
    @Nullable String title = field.valueOrNull(code);
    return title == null ? null : Punctuation.strip(title);
  }

  /** The fields after each $1; a control field has its value in the $1 itself. */
  private static List<DataField> embedded(DataField field) {
    List<DataField> fields = new ArrayList<>(2);
    List<Subfield> current = new ArrayList<>();
    for (Subfield subfield : field.subfields()) {
      if (subfield.code() == '1' && subfield.value().length() >= 3) {
        current = new ArrayList<>();
        fields.add(new DataField(subfield.value().substring(0, 3), ' ', ' ', current));
        if (subfield.value().startsWith("00")) {
          current.add(new Subfield('a', subfield.value().substring(3)));
        }
      } else {
        current.add(subfield);
      }
    }
    return fields;
  }

  /** The part of the other resource that this one is: $v, or $h. */
  private static @Nullable String number(DataField field) {
    String number = field.valueOrNull('v');
    return number == null ? field.valueOrNull('h') : number;
  }
}
