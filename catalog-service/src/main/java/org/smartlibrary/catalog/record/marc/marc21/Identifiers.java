package org.smartlibrary.catalog.record.marc.marc21;

import java.util.ArrayList;
import java.util.List;
import org.smartlibrary.catalog.record.Identifier;
import org.smartlibrary.catalog.record.marc.crosswalk.IdentifierText;
import org.smartlibrary.catalog.record.marc.structure.ControlField;
import org.smartlibrary.catalog.record.marc.structure.DataField;

/**
 * Numbers: 010, 015, 016, 020 ($a $z $q), 022 ($a $y $z), 024, 028, 035, and 001 where 003 says it
 * is OCLC's.
 */
final class Identifiers {

  private final List<Identifier> found = new ArrayList<>();

  private Identifiers() {}

  static List<Identifier> of(Marc21Record marc) {
    Identifiers identifiers = new Identifiers();
    marc.all("020").forEach(identifiers::isbn);
    marc.all("022").forEach(identifiers::issn);
    marc.all("024").forEach(identifiers::other);
    marc.all("010").forEach(identifiers::lccn);
    marc.all("015")
        .forEach(field -> identifiers.each(field, Identifier.Type.NATIONAL_BIBLIOGRAPHY));
    marc.all("016")
        .forEach(field -> identifiers.each(field, Identifier.Type.NATIONAL_BIBLIOGRAPHY));
    marc.all("028").forEach(field -> identifiers.each(field, Identifier.Type.PUBLISHER_NUMBER));
    marc.all("035").forEach(identifiers::system);
    identifiers.own(marc);
    return identifiers.found.stream().distinct().toList();
  }

  private void isbn(DataField field) {
    String qualifier = field.joined("q", ", ").replaceAll("[()]", "").strip();
    String note = qualifier.isEmpty() ? null : qualifier;
    field.values("a").forEach(text -> found.add(IdentifierText.isbn(text, note, false)));
    field.values("z").forEach(text -> found.add(IdentifierText.isbn(text, note, true)));
  }

  private void issn(DataField field) {
    field.values("a").forEach(text -> found.add(IdentifierText.issn(text, false)));
    field.values("yz").forEach(text -> found.add(IdentifierText.issn(text, true)));
  }

  private void other(DataField field) {
    Identifier.Type type = standard(field);
    field.values("a").forEach(text -> found.add(IdentifierText.plain(type, text, false)));
    field.values("z").forEach(text -> found.add(IdentifierText.plain(type, text, true)));
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
    field
        .values("a")
        .forEach(
            text -> found.add(IdentifierText.plain(Identifier.Type.LCCN, Lccn.normal(text), text)));
    field
        .values("z")
        .forEach(text -> found.add(IdentifierText.plain(Identifier.Type.LCCN, text, true)));
  }

  private void each(DataField field, Identifier.Type type) {
    field.values("a").forEach(text -> found.add(IdentifierText.plain(type, text, false)));
    field.values("z").forEach(text -> found.add(IdentifierText.plain(type, text, true)));
  }

  private void system(DataField field) {
    field.values("a").forEach(text -> system(text, false));
    field.values("z").forEach(text -> system(text, true));
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
    marc.control("001")
        .filter(_ -> oclc)
        .map(ControlField::value)
        .ifPresent(
            text -> found.add(IdentifierText.plain(Identifier.Type.OCLC, Oclc.normal(text), text)));
  }
}
