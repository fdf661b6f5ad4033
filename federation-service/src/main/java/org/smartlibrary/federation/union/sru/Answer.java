package org.smartlibrary.federation.union.sru;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.federation.union.sru.SruRequest.Packing;
import org.smartlibrary.federation.union.xml.Xml;

/** What all answers have in common: their beginning, records and diagnostics. */
final class Answer {

  private static final int USUAL = 32 * 1024;

  private final Version version;
  private final Xml xml = new Xml(USUAL).declaration();

  private Answer(Version version) {
    this.version = version;
  }

  static Answer open(Version version, String root) {
    Answer answer = new Answer(version);
    answer.xml.open(root).attribute("xmlns", version.namespace());
    answer.xml.element("version", version.number());
    return answer;
  }

  static Answer openScan(Version version) {
    Answer answer = new Answer(version);
    answer.xml.open("scanResponse").attribute("xmlns", version.scanNamespace());
    if (!version.isTwo()) {
      answer.xml.element("version", version.number());
    }
    return answer;
  }

  Xml xml() {
    return xml;
  }

  Answer element(String name, long number) {
    xml.element(name, String.valueOf(number));
    return this;
  }

  /** A record; {@code position} is left out for what stands in no result. */
  void record(String schema, Packing packing, String data, @Nullable Integer position) {
    xml.open("record").element("recordSchema", schema);
    xml.element(version.isTwo() ? "recordXMLEscaping" : "recordPacking", packing.word());
    xml.open("recordData");
    if (packing == Packing.XML) {
      xml.raw(data);
    } else {
      xml.text(data);
    }
    xml.close();
    xml.element("recordPosition", position == null ? null : position.toString()).close();
  }

  /** A record that could not be sent: a diagnostic takes its place. */
  void surrogate(Diagnostic diagnostic, int position) {
    Xml data = new Xml(256);
    write(diagnostic, data);
    record(version.diagnosticSchema(), Packing.XML, data.toString(), position);
  }

  void diagnostics(List<Diagnostic> diagnostics) {
    if (diagnostics.isEmpty()) {
      return;
    }
    xml.open("diagnostics");
    diagnostics.forEach(one -> write(one, xml));
    xml.close();
  }

  private void write(Diagnostic diagnostic, Xml into) {
    into.open("diagnostic").attribute("xmlns", version.diagnosticNamespace());
    into.element("uri", diagnostic.diagnosis().uri());
    into.element("details", diagnostic.details());
    into.element("message", diagnostic.diagnosis().message()).close();
  }

  /** The whole document. */
  String close() {
    return xml.close().toString();
  }
}
