package org.smartlibrary.catalog.record.marc.xml;

import java.nio.charset.StandardCharsets;
import org.smartlibrary.catalog.record.RecordFormat;
import org.smartlibrary.catalog.record.RecordWriter.Written;
import org.smartlibrary.catalog.record.marc.structure.ControlField;
import org.smartlibrary.catalog.record.marc.structure.DataField;
import org.smartlibrary.catalog.record.marc.structure.Field;
import org.smartlibrary.catalog.record.marc.structure.MarcRecord;
import org.smartlibrary.catalog.record.marc.structure.Subfield;

/**
 * Writes a record as MARCXML when it is MARC 21, as MarcXchange (ISO 25577) when it is UNIMARC or
 * CNMARC.
 */
public final class MarcXmlWriter {

  private static final String SLIM = "<record xmlns=\"http://www.loc.gov/MARC21/slim\">";
  private final StringBuilder xml = new StringBuilder(4096);

  private MarcXmlWriter() {}

  public static Written write(MarcRecord record, RecordFormat format) {
    MarcXmlWriter writer = new MarcXmlWriter();
    writer.xml.append(format == RecordFormat.MARC21 ? SLIM : marcXchange(format));
    writer.element("leader", record.leader().text());
    record.fields().forEach(writer::field);
    writer.xml.append("\n</record>");
    return new Written.Bytes(writer.xml.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static String marcXchange(RecordFormat format) {
    return "<record xmlns=\"info:lc/xmlns/marcxchange-v1\" format=\"%s\" type=\"Bibliographic\">"
        .formatted(format);
  }

  private void field(Field field) {
    switch (field) {
      case ControlField control -> control(control);
      case DataField data -> data(data);
    }
  }

  private void element(String name, String text) {
    xml.append("\n  <").append(name).append('>');
    XmlText.append(xml, text);
    xml.append("</").append(name).append('>');
  }

  private void control(ControlField field) {
    xml.append("\n  <controlfield");
    attribute("tag", field.tag());
    xml.append('>');
    XmlText.append(xml, field.value());
    xml.append("</controlfield>");
  }

  private void data(DataField field) {
    xml.append("\n  <datafield");
    attribute("tag", field.tag());
    attribute("ind1", String.valueOf(field.first()));
    attribute("ind2", String.valueOf(field.second()));
    xml.append('>');
    field.subfields().forEach(this::subfield);
    xml.append("</datafield>");
  }

  private void subfield(Subfield subfield) {
    xml.append("\n    <subfield");
    attribute("code", String.valueOf(subfield.code()));
    xml.append('>');
    XmlText.append(xml, subfield.value());
    xml.append("</subfield>");
  }

  private void attribute(String name, String value) {
    xml.append(' ').append(name).append("=\"");
    XmlText.append(xml, value);
    xml.append('"');
  }
}
