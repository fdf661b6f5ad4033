package org.smartlibrary.federation.union.marcxml;

import java.util.Comparator;
import java.util.List;
import org.smartlibrary.federation.union.UnionEntry;
import org.smartlibrary.federation.union.xml.Xml;

/** Writes union records as MARC 21 in the Library of Congress' slim XML. */
public final class MarcXml {

  public static final String NAMESPACE = "http://www.loc.gov/MARC21/slim";

  private final Xml xml;

  private MarcXml(Xml xml) {
    this.xml = xml;
  }

  /** A document with the record as its root. */
  public static String of(UnionEntry entry) {
    return write(entry, new Xml(4096).declaration());
  }

  /** The record alone, to stand inside of another document. */
  public static String element(UnionEntry entry) {
    return write(entry, new Xml(4096));
  }

  private static String write(UnionEntry entry, Xml xml) {
    new MarcXml(xml).write(entry);
    return xml.toString();
  }

  private void write(UnionEntry entry) {
    xml.open("record").attribute("xmlns", NAMESPACE);
    xml.element("leader", ControlFields.leader(entry.record()));
    for (ControlFields.Control control : ControlFields.of(entry)) {
      xml.open("controlfield").attribute("tag", control.tag()).text(control.value()).close();
    }
    fields(entry).forEach(this::write);
    xml.close();
  }

  private static List<MarcField> fields(UnionEntry entry) {
    return DataFields.of(entry).stream()
        .filter(field -> !field.subfields().isEmpty())
        .sorted(Comparator.comparing(MarcField::tag))
        .toList();
  }

  private void write(MarcField field) {
    xml.open("datafield")
        .attribute("tag", field.tag())
        .attribute("ind1", String.valueOf(field.first()))
        .attribute("ind2", String.valueOf(field.second()));
    for (MarcField.Subfield subfield : field.subfields()) {
      xml.open("subfield").attribute("code", String.valueOf(subfield.code()));
      xml.text(subfield.value()).close();
    }
    xml.close();
  }
}
