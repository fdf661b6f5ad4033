package org.smartlibrary.catalog.record.marc.xml;

import java.io.StringReader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.catalog.record.marc.structure.MarcRecord;

/**
 * Makes a record of one record element, in whatever namespace: MARCXML, MarcXchange and older forms
 * name their elements alike.
 */
final class MarcXmlParser {

  /** A record, or why there is none. */
  sealed interface Result {

    record Ok(MarcRecord record) implements Result {}

    record Failed(@Nullable String controlNumber, @Nullable String field, String reason)
        implements Result {}
  }

  private final XMLInputFactory factory = XMLInputFactory.newDefaultFactory();

  MarcXmlParser() {
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, true);
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
  }

  Result parse(String text) {
    MarcXmlElements elements = new MarcXmlElements();
    try {
      read(factory.createXMLStreamReader(new StringReader(text)), elements);
      return new Result.Ok(elements.record());
    } catch (XMLStreamException e) {
      String reason = "The record is not well-formed XML: " + firstLine(e);
      return new Result.Failed(elements.controlNumber(), elements.currentTag(), reason);
    }
  }

  private static void read(XMLStreamReader reader, MarcXmlElements elements)
      throws XMLStreamException {
    while (reader.hasNext()) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> elements.start(reader);
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            elements.text(reader.getText());
        case XMLStreamConstants.END_ELEMENT -> elements.end(reader.getLocalName());
        default -> {}
      }
    }
    reader.close();
  }

  private static String firstLine(XMLStreamException e) {
    String message = String.valueOf(e.getMessage());
    int text = message.indexOf("Message: ");
    return (text < 0 ? message : message.substring(text + "Message: ".length()))
        .lines()
        .findFirst()
        .orElse("");
  }
}
