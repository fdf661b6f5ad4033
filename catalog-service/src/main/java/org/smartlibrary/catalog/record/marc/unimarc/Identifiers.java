package org.smartlibrary.catalog.record.marc.unimarc;

import java.util.ArrayList;
import java.util.List;
import org.smartlibrary.catalog.record.Identifier;
import org.smartlibrary.catalog.record.marc.crosswalk.IdentifierText;
import org.smartlibrary.catalog.record.marc.structure.DataField;
import org.smartlibrary.catalog.record.marc.structure.MarcRecord;

/**
 * Numbers: 010 ($a $b $z), 011, 013, 016, 017, 020, 021, 022, 035, 071, 072, 073, and the Chinese
 * 091 (统一书号) and 092.
 */
final class Identifiers {

  private final List<Identifier> found = new ArrayList<>();

  private Identifiers() {}

  static List<Identifier> of(MarcRecord marc) {
    Identifiers identifiers = new Identifiers();
    marc.all("010").forEach(identifiers::isbn);
    marc.all("011").forEach(identifiers::issn);
    marc.all("013").forEach(field -> identifiers.each(field, Identifier.Type.ISMN));
    marc.all("016").forEach(field -> identifiers.each(field, Identifier.Type.ISRC));
    marc.all("017").forEach(identifiers::other);
    marc.all("020").forEach(identifiers::nationalBibliography);
    marc.all("035").forEach(identifiers::system);
    marc.all("071").forEach(field -> identifiers.each(field, Identifier.Type.PUBLISHER_NUMBER));
    marc.all("073").forEach(field -> identifiers.each(field, Identifier.Type.EAN));
    marc.all("091").forEach(identifiers::unified);
    marc.all("092").forEach(field -> identifiers.each(field, Identifier.Type.OTHER));
    return identifiers.found.stream().distinct().toList();
  }

  private void isbn(DataField field) {
    String qualifier = field.valueOrNull('b');
    field.values("a").forEach(text -> found.add(IdentifierText.isbn(text, qualifier, false)));
    field.values("z").forEach(text -> found.add(IdentifierText.isbn(text, qualifier, true)));
  }

  private void issn(DataField field) {
    field.values("a").forEach(text -> found.add(IdentifierText.issn(text, false)));
    field.values("yz").forEach(text -> found.add(IdentifierText.issn(text, true)));
  }

  private void each(DataField field, Identifier.Type type) {
    field.values("a").forEach(text -> found.add(IdentifierText.plain(type, text, false)));
    field.values("z").forEach(text -> found.add(IdentifierText.plain(type, text, true)));
  }

  private void other(DataField field) {
    boolean doi = field.joined("2", "").equalsIgnoreCase("doi");
    each(field, doi ? Identifier.Type.DOI : Identifier.Type.OTHER);
  }

  /** The number without the country that $a names. */
  private void nationalBibliography(DataField field) {
    field
        .values("b")
        .forEach(
            text ->
                found.add(
                    IdentifierText.plain(Identifier.Type.NATIONAL_BIBLIOGRAPHY, text, false)));
  }

  private void system(DataField field) {
    field.values("a").forEach(text -> found.add(system(text)));
  }

  private static Identifier system(String text) {
    String digits = text.replaceAll("[^0-9]", "").replaceFirst("^0+", "");
    return text.startsWith("(OCoLC)") && !digits.isEmpty()
        ? IdentifierText.plain(Identifier.Type.OCLC, digits, text)
        : IdentifierText.plain(Identifier.Type.OTHER, text, false);
  }

  private void unified(DataField field) {
    field.values("a").forEach(text -> found.add(IdentifierText.unifiedBookNumber(text)));
  }
}
