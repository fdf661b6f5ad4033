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
    return identifiers.stream()
        .filter(identifier -> identifier.type() == Identifier.Type.ISSN)
        .map(Identifier::value)
        .findFirst()
        .orElse(null);
  }

  private static LinkedResource ofOwn(DataField field) {
    List<Identifier> identifiers = new ArrayList<>(2);
    field.values("x").forEach(text -> identifiers.add(IdentifierText.issn(text, false)));
    field.values("y").forEach(text -> identifiers.add(IdentifierText.isbn(text, null, false)));
    field
        .values("03")
        .forEach(text -> identifiers.add(IdentifierText.plain(Identifier.Type.OTHER, text, false)));
    String title = field.value('t').map(Punctuation::strip).orElse(null);
    return new LinkedResource(title, field.valueOrNull('v'), identifiers);
  }

  private static LinkedResource ofEmbedded(List<DataField> fields) {
    String title = null;
    String number = null;
    List<Identifier> identifiers = new ArrayList<>(2);
    for (DataField field : fields) {
      switch (field.tag()) {
        case "200" -> {
          title = title == null ? field.value('a').map(Punctuation::strip).orElse(null) : title;
          number = number == null ? number(field) : number;
        }
        case "010" ->
            field
                .values("a")
                .forEach(text -> identifiers.add(IdentifierText.isbn(text, null, false)));
        case "011" ->
            field.values("a").forEach(text -> identifiers.add(IdentifierText.issn(text, false)));
        case "001" ->
            field
                .values("a")
                .forEach(
                    text ->
                        identifiers.add(IdentifierText.plain(Identifier.Type.OTHER, text, false)));
        default -> {}
      }
    }
    return new LinkedResource(title, number, identifiers);
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
