package org.smartlibrary.loan.interlending.iso18626;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;

/** Messages as bytes. Nothing outside of the bytes is ever read. */
final class Xml {

  static final String NAMESPACE = "http://illtransactions.org/2013/iso18626";

  private static final String ROOT = "ISO18626Message";
  private static final String PREFIX = "ill";
  private static final String VERSION = "1.2";
  private static final int DEEPEST = 12;
  private static final int MOST_ELEMENTS = 2000;

  private static final XMLInputFactory READERS = readers();
  private static final XMLOutputFactory WRITERS = XMLOutputFactory.newFactory();

  private Xml() {}

  /** No document type, hence no entities. */
  private static XMLInputFactory readers() {
    XMLInputFactory factory = XMLInputFactory.newFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    return factory;
  }

  /** What came is no message of the standard, and not even its kind can be told. */
  static final class Unreadable extends Exception {

    private static final long serialVersionUID = 1L;

    Unreadable(String why) {
      super(why);
    }
  }

  /** The one message in the envelope. */
  static Element read(byte[] bytes) throws Unreadable {
    try {
      XMLStreamReader reader = READERS.createXMLStreamReader(new ByteArrayInputStream(bytes));
      try {
        return message(root(reader));
      } finally {
        reader.close();
      }
    } catch (XMLStreamException e) {
      throw new Unreadable(
          "The body is not well-formed XML (line %d)."
              .formatted(e.getLocation() == null ? 0 : e.getLocation().getLineNumber()));
    }
  }

  private static Element root(XMLStreamReader reader) throws XMLStreamException, Unreadable {
    while (reader.next() != XMLStreamConstants.START_ELEMENT) {
      if (reader.getEventType() == XMLStreamConstants.DTD) {
        throw new Unreadable("A document type declaration is not taken.");
      }
    }
    Counter counter = new Counter();
    Element root = element(reader, 1, counter);
    while (reader.hasNext()) {
      reader.next();
    }
    return root;
  }

  private static Element message(Element root) throws Unreadable {
    if (!root.name().equals(ROOT)
        || root.children().size() != 1
        || !Grammar.isMessage(root.children().getFirst().name())) {
      throw new Unreadable("The body is not an ISO18626Message with one message in it.");
    }
    return root.children().getFirst();
  }

  private static final class Counter {
    private int elements;
  }

  private static Element element(XMLStreamReader reader, int depth, Counter counter)
      throws XMLStreamException, Unreadable {
    if (depth > DEEPEST || ++counter.elements > MOST_ELEMENTS) {
      throw new Unreadable("The body is nested too deep, or has too many elements.");
    }
    String name = name(reader);
    StringBuilder text = new StringBuilder();
    List<Element> children = new ArrayList<>();
    while (true) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> children.add(element(reader, depth + 1, counter));
        case XMLStreamConstants.END_ELEMENT -> {
          return new Element(name, text.toString(), children);
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            text.append(reader.getText());
        case XMLStreamConstants.ENTITY_REFERENCE -> throw new Unreadable("An entity is not taken.");
        default -> {
          // A comment or a processing instruction says nothing.
        }
      }
    }
  }

  /** What is of another namespace keeps it, so that it is known as unknown. */
  private static String name(XMLStreamReader reader) {
    return NAMESPACE.equals(reader.getNamespaceURI())
        ? reader.getLocalName()
        : "{%s}%s".formatted(reader.getNamespaceURI(), reader.getLocalName());
  }

  static byte[] write(Element message) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      XMLStreamWriter writer = WRITERS.createXMLStreamWriter(bytes, "UTF-8");
      writer.writeStartDocument("UTF-8", "1.0");
      writer.writeStartElement(ROOT);
      writer.writeDefaultNamespace(NAMESPACE);
      writer.writeNamespace(PREFIX, NAMESPACE);
      writer.writeAttribute(PREFIX, NAMESPACE, "version", VERSION);
      write(message, writer);
      writer.writeEndElement();
      writer.writeEndDocument();
      writer.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("A message cannot be written", e);
    }
    return bytes.toByteArray();
  }

  private static void write(Element element, XMLStreamWriter writer) throws XMLStreamException {
    writer.writeStartElement(element.name());
    if (!element.text().isEmpty()) {
      writer.writeCharacters(expressible(element.text()));
    }
    for (Element child : element.children()) {
      write(child, writer);
    }
    writer.writeEndElement();
  }

  /** Without the characters that XML 1.0 has no way to write (section 2.2). */
  private static String expressible(String text) {
    return text.codePoints()
        .filter(
            c ->
                c == '\t'
                    || c == '\n'
                    || c == '\r'
                    || (c >= 0x20 && c <= 0xD7FF)
                    || (c >= 0xE000 && c <= 0xFFFD)
                    || c >= 0x10000)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
