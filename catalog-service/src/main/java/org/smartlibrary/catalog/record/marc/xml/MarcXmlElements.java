package org.smartlibrary.catalog.record.marc.xml;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.catalog.record.marc.structure.ControlField;
import org.smartlibrary.catalog.record.marc.structure.DataField;
import org.smartlibrary.catalog.record.marc.structure.Field;
import org.smartlibrary.catalog.record.marc.structure.Leader;
import org.smartlibrary.catalog.record.marc.structure.MarcRecord;
import org.smartlibrary.catalog.record.marc.structure.Subfield;

/**
 * Collects the elements of one record. Indicators are attributes ind1 and ind2, or i1 and i2 in
 * older forms.
 */
final class MarcXmlElements {

  private final List<Field> fields = new ArrayList<>(32);
  private final StringBuilder text = new StringBuilder();
  private List<Subfield> subfields = new ArrayList<>();
  private String leader = "";
  private String tag = "";
  private char first = ' ';
  private char second = ' ';
  private char code = ' ';

  MarcRecord record() {
    return new MarcRecord(Leader.lenient(leader), fields);
  }

  @Nullable String controlNumber() {
    return fields.stream()
        .filter(field -> field.tag().equals("001"))
        .map(field -> field instanceof ControlField control ? control.value() : null)
        .findFirst()
        .orElse(null);
  }

  @Nullable String currentTag() {
    return tag.isEmpty() ? null : tag;
  }

  void start(XMLStreamReader element) {
    switch (local(element.getLocalName())) {
      case "controlfield" -> tag = attribute(element, "tag", "id");
      case "datafield" -> {
        tag = attribute(element, "tag", "id");
        first = indicator(attribute(element, "ind1", "i1"));
        second = indicator(attribute(element, "ind2", "i2"));
        subfields = new ArrayList<>(6);
      }
      case "subfield" -> code = indicator(attribute(element, "code", "id"));
      default -> {}
    }
    text.setLength(0);
  }

  void text(String characters) {
    text.append(characters);
  }

  void end(String name) {
    switch (local(name)) {
      case "leader" -> leader = text.toString();
      case "controlfield" -> fields.add(new ControlField(tag, text.toString()));
      case "subfield" -> subfields.add(new Subfield(code, text.toString()));
      case "datafield" -> fields.add(new DataField(tag, first, second, subfields));
      default -> {}
    }
    text.setLength(0);
  }

  private static String attribute(XMLStreamReader element, String name, String older) {
    String value = element.getAttributeValue(null, name);
    String other = value == null ? element.getAttributeValue(null, older) : value;
    return other == null ? "" : other;
  }

  private static char indicator(String value) {
    return value.isEmpty() ? ' ' : value.charAt(0);
  }

  /** Without namespaces a prefix is part of the name. */
  private static String local(String name) {
    return name.substring(name.indexOf(':') + 1);
  }
}
