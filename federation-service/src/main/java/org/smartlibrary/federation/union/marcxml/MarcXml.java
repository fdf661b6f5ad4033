package org.smartlibrary.federation.union.marcxml;

import java.io.StringWriter;
import java.util.Comparator;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.smartlibrary.federation.union.UnionEntry;

/** Writes union records as MARC 21 in the Library of Congress' slim XML. */
public final class MarcXml {

  private static final String NAMESPACE = "http://www.loc.gov/MARC21/slim";
  private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

  private final XMLStreamWriter xml;

  private MarcXml(XMLStreamWriter xml) {
    this.xml = xml;
  }

  /** A document with the record as its root. */
  public static String of(UnionEntry entry) {
    StringWriter text = new StringWriter(4096);
    try {
      XMLStreamWriter xml = FACTORY.createXMLStreamWriter(text);
      xml.writeStartDocument("UTF-8", "1.0");
      new MarcXml(xml).write(entry);
      xml.writeEndDocument();
      xml.close();
      return text.toString();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("A string took no XML", e);
    }
  }

  private void write(UnionEntry entry) throws XMLStreamException {
    xml.setDefaultNamespace(NAMESPACE);
    xml.writeStartElement(NAMESPACE, "record");
    xml.writeDefaultNamespace(NAMESPACE);
    element("leader", ControlFields.leader(entry.record()));
    for (ControlFields.Control control : ControlFields.of(entry)) {
      xml.writeStartElement(NAMESPACE, "controlfield");
      xml.writeAttribute("tag", control.tag());
      xml.writeCharacters(control.value());
      xml.writeEndElement();
    }
    for (MarcField field : fields(entry)) {
      write(field);
    }
    xml.writeEndElement();
  }

  private static List<MarcField> fields(UnionEntry entry) {
    return DataFields.of(entry).stream()
        .filter(field -> !field.subfields().isEmpty())
        .sorted(Comparator.comparing(MarcField::tag))
        .toList();
  }

  private void write(MarcField field) throws XMLStreamException {
    xml.writeStartElement(NAMESPACE, "datafield");
    xml.writeAttribute("tag", field.tag());
    xml.writeAttribute("ind1", String.valueOf(field.first()));
    xml.writeAttribute("ind2", String.valueOf(field.second()));
    for (MarcField.Subfield subfield : field.subfields()) {
      xml.writeStartElement(NAMESPACE, "subfield");
      xml.writeAttribute("code", String.valueOf(subfield.code()));
      xml.writeCharacters(XmlText.allowed(subfield.value()));
      xml.writeEndElement();
    }
    xml.writeEndElement();
  }

  private void element(String name, String text) throws XMLStreamException {
    xml.writeStartElement(NAMESPACE, name);
    xml.writeCharacters(text);
    xml.writeEndElement();
  }
}
