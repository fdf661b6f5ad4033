package org.smartlibrary.catalog.record.marc.marc21;

import java.util.ArrayList;
import java.util.List;
import org.smartlibrary.catalog.record.Identifier;
import org.smartlibrary.catalog.record.marc.crosswalk.Characters;
import org.smartlibrary.catalog.record.marc.crosswalk.Each;
import org.smartlibrary.catalog.record.marc.crosswalk.IdentifierText;
import org.smartlibrary.catalog.record.marc.structure.DataField;

/**
 * Numbers: 010, 015, 016, 020 ($a $z $q), 022 ($a $y $z), 024, 028, 035, and 001 where 003 says it
 * is OCLC's.
 */
final class Identifiers {

  private static final List<String> TAGS =
      List.of("020", "022", "024", "010", "015", "016", "028", "035");

  private final List<Identifier> found = new ArrayList<>();

  private Identifiers() {}

  static List<Identifier> of(Marc21Record marc) {
    Identifiers identifiers = new Identifiers();
    for (DataField field : marc.all(TAGS)) {
      identifiers.add(field);
    }
    identifiers.own(marc);
    return Each.once(identifiers.found);
  }

  private void add(DataField field) {
    switch (field.tag()) {
      case "020" -> isbn(field);
      case "022" -> issn(field);
      case "024" -> each(field, standard(field));
      case "010" -> lccn(field);
      case "028" -> each(field, Identifier.Type.PUBLISHER_NUMBER);
      case "035" -> system(field);
      default -> each(field, Identifier.Type.NATIONAL_BIBLIOGRAPHY);
    }
  }

  private void isbn(DataField field) {
    String qualifier = Characters.without("()", field.joined("q", ", ")).strip();
    String note = qualifier.isEmpty() ? null : qualifier;
    for (String text : field.values("a")) {
      found.add(IdentifierText.isbn(text, note, false));
    }
    for (String text : field.values("z")) {
      found.add(IdentifierText.isbn(text, note, true));
    }
  }

  private void issn(DataField field) {
    for (String text : field.values("a")) {
      found.add(IdentifierText.issn(text, false));
    }
    for (String text : field.values("yz")) {
      found.add(IdentifierText.issn(text, true));
    }
  }

  private static Identifier.Type standard(DataField field) {
    return switch (field.first()) {
      case '0' -> Identifier.Type.ISRC;
      case '1', '3' -> Identifier.Type.EAN;
      case '2' -> Identifier.Type.ISMN;
      case '7' ->
          field.joined("2", "").equalsIgnoreCase("doi")
              ? Identifier.Type.DOI
              : Identifier.Type.OTHER;
      default -> Identifier.Type.OTHER;
    };
  }

  private void lccn(DataField field) {
    for (String text : field.values("a")) {
      found.add(IdentifierText.plain(Identifier.Type.LCCN, Lccn.normal(text), text));
    }
    for (String text : field.values("z")) {
      found.add(IdentifierText.plain(Identifier.Type.LCCN, text, true));
    }
  }

  private void each(DataField field, Identifier.Type type) {
    for (String text : field.values("a")) {
      found.add(IdentifierText.plain(type, text, false));
    }
    for (String text : field.values("z")) {
      found.add(IdentifierText.plain(type, text, true));
    }
  }

  private void system(DataField field) {
    for (String text : field.values("a")) {
      system(text, false);
    }
    for (String text : field.values("z")) {
      system(text, true);
    }
  }

  private void system(String text, boolean cancelled) {
    boolean oclc = text.startsWith("(OCoLC)") || text.startsWith("ocm") || text.startsWith("ocn");
    found.add(
        oclc
            ? new Identifier(
                Identifier.Type.OCLC,
                Oclc.normal(text),
                text,
                null,
                cancelled ? Identifier.Status.CANCELLED : Identifier.Status.VALID)
            : IdentifierText.plain(Identifier.Type.OTHER, text, cancelled));
  }

  private void own(Marc21Record marc) {
    boolean oclc = marc.control("003").filter(f -> f.value().strip().equals("OCoLC")).isPresent();
    if (oclc && marc.control("001").isPresent()) {
      String text = marc.control("001").get().value();
      found.add(IdentifierText.plain(Identifier.Type.OCLC, Oclc.normal(text), text));
    }
  }
}
