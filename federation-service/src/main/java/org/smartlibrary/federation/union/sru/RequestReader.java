package org.smartlibrary.federation.union.sru;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.smartlibrary.federation.union.Browse;
import org.smartlibrary.federation.union.Selection;
import org.smartlibrary.federation.union.cql.Cql;
import org.smartlibrary.federation.union.cql.CqlNode;
import org.smartlibrary.federation.union.cql.CqlQuery;
import org.smartlibrary.federation.union.cql.CqlReading;
import org.smartlibrary.federation.union.sru.SruRequest.Explain;
import org.smartlibrary.federation.union.sru.SruRequest.Kind;
import org.smartlibrary.federation.union.sru.SruRequest.Packing;
import org.smartlibrary.federation.union.sru.SruRequest.Refused;
import org.smartlibrary.federation.union.sru.SruRequest.Scan;
import org.smartlibrary.federation.union.sru.SruRequest.Search;

/**
 * Reads parameters into a request. Version 1 names its operation; version 2 tells it by what is
 * there. A request of version 1 that forgets to say which version is taken for 1.2.
 */
final class RequestReader {

  static final int USUAL_RECORDS = 10;
  static final int MOST_RECORDS = 100;
  private static final int USUAL_TERMS = 20;
  private static final int MOST_TERMS = 100;

  private static final Set<String> SEARCH =
      Set.of(
          "operation",
          "version",
          "query",
          "queryType",
          "startRecord",
          "maximumRecords",
          "recordPacking",
          "recordXMLEscaping",
          "recordSchema",
          "recordXPath",
          "resultSetTTL",
          "sortKeys",
          "stylesheet",
          "renderedBy",
          "httpAccept",
          "responseType",
          "extraRequestData");
  private static final Set<String> SCAN =
      Set.of(
          "operation",
          "version",
          "scanClause",
          "responsePosition",
          "maximumTerms",
          "stylesheet",
          "httpAccept",
          "extraRequestData");
  private static final Set<String> EXPLAIN =
      Set.of(
          "operation",
          "version",
          "recordPacking",
          "recordXMLEscaping",
          "stylesheet",
          "httpAccept",
          "extraRequestData");

  private final Parameters parameters;
  private Version version = Version.V1_2;
  private Kind kind = Kind.EXPLAIN;

  RequestReader(Map<String, List<String>> parameters) {
    this.parameters = new Parameters(parameters);
  }

  SruRequest read() {
    try {
      kind = guess();
      version = version();
      checkOperation();
      return switch (kind) {
        case EXPLAIN -> explain();
        case SEARCH -> search();
        case SCAN -> scan();
      };
    } catch (RefusedException e) {
      return new Refused(version, kind, e.diagnostic());
    }
  }

  /** What it seems to be, before anything about it is known to be right. */
  private Kind guess() {
    if (parameters.has("operation")) {
      return switch (parameters.text("operation").orElse("")) {
        case "searchRetrieve" -> Kind.SEARCH;
        case "scan" -> Kind.SCAN;
        default -> Kind.EXPLAIN;
      };
    }
    return parameters.has("query")
        ? Kind.SEARCH
        : parameters.has("scanClause") ? Kind.SCAN : Kind.EXPLAIN;
  }

  private Version version() {
    String said = parameters.text("version").orElse("");
    if (!said.isBlank()) {
      return Version.of(said.strip())
          .orElseThrow(() -> Diagnosis.UNSUPPORTED_VERSION.refused(Version.V2_0.number()));
    }
    return parameters.has("operation") || kind == Kind.EXPLAIN ? Version.V1_2 : Version.V2_0;
  }

  private void checkOperation() {
    String operation = parameters.text("operation").orElse("");
    if (parameters.has("operation")
        && !Set.of("searchRetrieve", "scan", "explain").contains(operation)) {
      throw Diagnosis.UNSUPPORTED_OPERATION.refused(operation);
    }
    if (!parameters.has("operation") && !version.isTwo() && kind != Kind.EXPLAIN) {
      throw Diagnosis.MANDATORY_PARAMETER_MISSING.refused("operation");
    }
  }

  private Explain explain() {
    parameters.allow(EXPLAIN);
    return new Explain(version, packing());
  }

  private Search search() {
    parameters.allow(SEARCH);
    if (!parameters.text("queryType").orElse("cql").equals("cql")) {
      throw Diagnosis.UNSUPPORTED_PARAMETER_VALUE.refused("queryType");
    }
    if (!parameters.text("recordXPath").orElse("").isBlank()) {
      throw Diagnosis.XPATH.refused(null);
    }
    RecordSchema schema = schema();
    Packing packing = packing();
    int start = parameters.number("startRecord", 1, 1);
    int maximum = Math.min(MOST_RECORDS, parameters.number("maximumRecords", 0, USUAL_RECORDS));
    String text = parameters.needed("query");
    CqlQuery query = cql(text);
    return new Search(
        version,
        text,
        query,
        new Translation().of(query.root()),
        orders(query),
        start,
        maximum,
        schema,
        packing);
  }

  private List<Selection.Order> orders(CqlQuery query) {
    return query.sortKeys().isEmpty()
        ? SortOrder.of(parameters.text("sortKeys").orElse(""))
        : SortOrder.of(query);
  }

  private Scan scan() {
    parameters.allow(SCAN);
    int maximum = Math.min(MOST_TERMS, parameters.number("maximumTerms", 1, USUAL_TERMS));
    int position = parameters.number("responsePosition", 0, 1);
    if (position > maximum + 1) {
      throw Diagnosis.RESPONSE_POSITION.refused(String.valueOf(position));
    }
    String text = parameters.needed("scanClause");
    if (!(cql(text).root() instanceof CqlNode.Clause clause)) {
      throw Diagnosis.UNSUPPORTED_PARAMETER_VALUE.refused("scanClause: one clause, no booleans");
    }
    int before = Math.max(0, position - 1);
    Browse browse =
        new Translation().headings(clause, before, maximum - before + (position == 0 ? 1 : 0));
    return new Scan(version, text, browse, position, maximum);
  }

  private RecordSchema schema() {
    String name = parameters.text("recordSchema").orElse("").strip();
    return name.isEmpty()
        ? RecordSchema.MARCXML
        : RecordSchema.of(name).orElseThrow(() -> Diagnosis.UNKNOWN_SCHEMA.refused(name));
  }

  /** In version 2 recordPacking means something else, which makes no difference here. */
  private Packing packing() {
    String name = version.isTwo() ? "recordXMLEscaping" : "recordPacking";
    String said = parameters.text(name).orElse("").strip();
    return switch (said) {
      case "", "xml" -> Packing.XML;
      case "string" -> Packing.STRING;
      default -> throw Diagnosis.UNSUPPORTED_PACKING.refused(said);
    };
  }

  private static CqlQuery cql(String text) {
    return switch (Cql.read(text)) {
      case CqlReading.Read(CqlQuery query) -> query;
      case CqlReading.Refused refused ->
          throw diagnosis(refused.fault()).refused(refused.sentence());
    };
  }

  private static Diagnosis diagnosis(CqlReading.Fault fault) {
    return switch (fault) {
      case SYNTAX -> Diagnosis.QUERY_SYNTAX;
      case PARENTHESES -> Diagnosis.PARENTHESES;
      case QUOTES -> Diagnosis.QUOTES;
      case TOO_MANY_BOOLEANS -> Diagnosis.TOO_MANY_BOOLEANS;
      case TOO_LONG -> Diagnosis.TOO_LONG;
    };
  }
}
