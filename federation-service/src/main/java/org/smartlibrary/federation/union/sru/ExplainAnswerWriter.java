package org.smartlibrary.federation.union.sru;

import org.smartlibrary.federation.union.sru.SruRequest.Explain;
import org.smartlibrary.federation.union.xml.Xml;

/** Writes what the server can do, in ZeeRex 2.0. */
final class ExplainAnswerWriter {

  private static final String ZEEREX = "http://explain.z3950.org/dtd/2.0/";

  private final Version version;
  private final Place place;
  private final Xml xml = new Xml(8192);

  private ExplainAnswerWriter(Version version, Place place) {
    this.version = version;
    this.place = place;
  }

  static String write(Explain explain, Place place) {
    Answer answer = Answer.open(explain.version(), "explainResponse");
    String record = new ExplainAnswerWriter(explain.version(), place).record();
    answer.record(ZEEREX, explain.packing(), record, null);
    return answer.close();
  }

  /** An answer has to have the record even when the request was wrong. */
  static void writeInto(Answer answer, Version version, Place place) {
    String record = new ExplainAnswerWriter(version, place).record();
    answer.record(ZEEREX, SruRequest.Packing.XML, record, null);
  }

  private String record() {
    xml.open("explain").attribute("xmlns", ZEEREX);
    server();
    xml.open("databaseInfo").open("title").attribute("lang", "zh").attribute("primary", "true");
    xml.text(place.title()).close().close();
    indexes();
    schemas();
    configuration();
    return xml.close().toString();
  }

  private void server() {
    xml.open("serverInfo").attribute("protocol", "SRU").attribute("version", version.number());
    xml.attribute("transport", "http").attribute("method", "GET POST");
    xml.element("host", place.host()).element("port", String.valueOf(place.port()));
    xml.element("database", place.database()).close();
  }

  private void indexes() {
    xml.open("indexInfo");
    for (ContextSet set : ContextSet.values()) {
      xml.open("set").attribute("name", set.prefix()).attribute("identifier", set.identifier());
      xml.close();
    }
    Indexes.ALL.forEach(this::index);
    xml.close();
  }

  private void index(Index index) {
    xml.open("index").attribute("search", "true");
    xml.attribute("scan", String.valueOf(index.canBeScanned()));
    xml.attribute("sort", String.valueOf(SortOrder.isPossible(index)));
    xml.open("title").attribute("lang", "en").text(index.title()).close();
    for (IndexName name : index.names()) {
      xml.open("map").open("name").attribute("set", name.set().prefix()).text(name.name());
      xml.close().close();
    }
    xml.close();
  }

  private void schemas() {
    xml.open("schemaInfo");
    for (RecordSchema schema : RecordSchema.values()) {
      xml.open("schema").attribute("identifier", schema.identifier());
      xml.attribute("name", schema.shortName()).attribute("sort", "false");
      xml.open("title").attribute("lang", "en").text(schema.title()).close().close();
    }
    xml.close();
  }

  private void configuration() {
    xml.open("configInfo");
    setting("default", "numberOfRecords", String.valueOf(RequestReader.USUAL_RECORDS));
    setting("setting", "maximumRecords", String.valueOf(RequestReader.MOST_RECORDS));
    setting("default", "contextSet", ContextSet.CQL.prefix());
    setting("default", "index", "cql.serverChoice");
    setting("default", "relation", "=");
    setting("default", "recordSchema", RecordSchema.MARCXML.identifier());
    for (String relation : TextClause.RELATIONS) {
      setting("supports", "relation", relation);
    }
    for (String operator : Translation.OPERATORS) {
      setting("supports", "booleanOperator", operator);
    }
    setting("supports", "maskingCharacter", "*");
    setting("supports", "maskingCharacter", "?");
    setting("supports", "anchoring", "^");
    setting("supports", "scan", "true");
    setting("supports", "sort", "true");
    xml.close();
  }

  private void setting(String kind, String type, String value) {
    xml.open(kind).attribute("type", type).text(value).close();
  }
}
