package org.smartlibrary.catalog.record.marc.unimarc;

import java.util.ArrayList;
import java.util.List;
import org.smartlibrary.catalog.record.Identifier;
import org.smartlibrary.catalog.record.marc.crosswalk.Each;
import org.smartlibrary.catalog.record.marc.crosswalk.IdentifierText;
import org.smartlibrary.catalog.record.marc.structure.DataField;
import org.smartlibrary.catalog.record.marc.structure.MarcRecord;

/**
 * Numbers: 010 ($a $b $z), 011, 013, 016, 017, 020, 021, 022, 035, 071, 072, 073, and the Chinese
 * 091 (统一书号) and 092.
 */
final class Identifiers {

  private static final List<String> TAGS =
      List.of("010", "011", "013", "016", "017", "020", "035", "071", "073", "091", "092");

  private final List<Identifier> found = new ArrayList<>();

  private Identifiers() {}

  static List<Identifier> of(MarcRecord marc) {
    Identifiers identifiers = new Identifiers();
    for (DataField field : marc.all(TAGS)) {
      identifiers.add(field);
    }
    return Each.once(identifiers.found);
  }

  private void add(DataField field) {
    switch (field.tag()) {
      case "010" -> isbn(field);
      case "011" -> issn(field);
      case "013" -> each(field, Identifier.Type.ISMN);
      case "016" -> each(field, Identifier.Type.ISRC);
      case "017" -> other(field);
      case "020" -> nationalBibliography(field);
      case "035" -> system(field);
      case "071" -> each(field, Identifier.Type.PUBLISHER_NUMBER);
      case "073" -> each(field, Identifier.Type.EAN);
      case "091" -> unified(field);
      default -> each(field, Identifier.Type.OTHER);
    }
  }

  private void isbn(DataField field) {
    String qualifier = field.valueOrNull('b');
    for (String text : field.values("a")) {
      found.add(IdentifierText.isbn(text, qualifier, false));
    }
    for (String text : field.values("z")) {
      found.add(IdentifierText.isbn(text, qualifier, true));
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

  private void each(DataField field, Identifier.Type type) {
    for (String text : field.values("a")) {
      found.add(IdentifierText.plain(type, text, false));
    }
    for (String text : field.values("z")) {
      found.add(IdentifierText.plain(type, text, true));
    }
  }

  private void other(DataField field) {
    boolean doi = field.joined("2", "").equalsIgnoreCase("doi");
    each(field, doi ? Identifier.Type.DOI : Identifier.Type.OTHER);
  }

  /** The number without the country that $a names. */
  private void nationalBibliography(DataField field) {
    for (String text : field.values("b")) {
      found.add(IdentifierText.plain(Identifier.Type.NATIONAL_BIBLIOGRAPHY, text, false));
    }
  }

  private void system(DataField field) {
    for (String text : field.values("a")) {
      found.add(system(text));
    }
  }

  private static Identifier system(String text) {
    String number = text.startsWith("(OCoLC)") ? IdentifierText.number(text) : "";
    return number.isEmpty()
        ? IdentifierText.plain(Identifier.Type.OTHER, text, false)
        : IdentifierText.plain(Identifier.Type.OCLC, number, text);
  }

  private void unified(DataField field) {
    for (String text : field.values("a")) {
      found.add(IdentifierText.unifiedBookNumber(text));
    }
  }
}
