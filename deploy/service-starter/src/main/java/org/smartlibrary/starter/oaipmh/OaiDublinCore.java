package org.smartlibrary.starter.oaipmh;

import org.jspecify.annotations.Nullable;

/** Composes metadata in {@code oai_dc}; elements may come in any order and repeat. */
public final class OaiDublinCore {

  private static final String BEGIN =
      "<oai_dc:dc xmlns:oai_dc=\"http://www.openarchives.org/OAI/2.0/oai_dc/\""
          + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
          + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\""
          + " xsi:schemaLocation=\"http://www.openarchives.org/OAI/2.0/oai_dc/"
          + " http://www.openarchives.org/OAI/2.0/oai_dc.xsd\">";

  private final StringBuilder xml = new StringBuilder(2048).append(BEGIN);

  /** One element of the fifteen; nothing when there is nothing to say. */
  public OaiDublinCore add(String name, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      xml.append("<dc:").append(name).append('>');
      xml.append(OaiXml.escaped(value)).append("</dc:").append(name).append('>');
    }
    return this;
  }

  /** The element that goes into a record. */
  public String toXml() {
    return xml + "</oai_dc:dc>";
  }
}
