package org.smartlibrary.federation.union.marcxml;

import java.util.Comparator;
import java.util.List;
import org.smartlibrary.federation.union.UnionEntry;
import org.smartlibrary.federation.union.xml.Xml;

/**
 * Writes union records as CNMARC, the UNIMARC of Chinese libraries, in MarcXchange (ISO 25577).
 * What is not known is not said: 105 has no place in a record that nobody has counted illustrations
 * for.
 */
public final class CnmarcXml {

  public static final String NAMESPACE = "info:lc/xmlns/marcxchange-v1";

  private CnmarcXml() {}

  /** The record alone, to stand inside of another document. */
  public static String element(UnionEntry entry) {
    Xml xml = new Xml(4096);
    xml.open("record")
        .attribute("xmlns", NAMESPACE)
        .attribute("format", "CNMARC")
        .attribute("type", "Bibliographic");
    xml.element("leader", CnmarcControl.leader(entry.record()));
    CnmarcControl.of(entry)
        .forEach(
            control ->
                xml.open("controlfield")
                    .attribute("tag", control.tag())
                    .text(control.value())
                    .close());
    fields(entry).forEach(field -> write(field, xml));
    return xml.close().toString();
  }

  private static List<MarcField> fields(UnionEntry entry) {
    return CnmarcFields.of(entry).stream()
        .filter(field -> !field.subfields().isEmpty())
        .sorted(Comparator.comparing(MarcField::tag))
        .toList();
  }

  private static void write(MarcField field, Xml xml) {
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
