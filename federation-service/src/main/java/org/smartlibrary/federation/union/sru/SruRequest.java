package org.smartlibrary.federation.union.sru;

import java.util.List;
import org.smartlibrary.federation.union.Browse;
import org.smartlibrary.federation.union.Criterion;
import org.smartlibrary.federation.union.Selection;
import org.smartlibrary.federation.union.cql.CqlQuery;

/** What is asked, understood. */
sealed interface SruRequest {

  Version version();

  /** Everything about the server. */
  record Explain(Version version, Packing packing) implements SruRequest {}

  /**
   * Records.
   *
   * @param start the first one's position, from 1
   */
  record Search(
      Version version,
      String query,
      CqlQuery cql,
      Criterion criterion,
      List<Selection.Order> orders,
      int start,
      int maximum,
      RecordSchema schema,
      Packing packing)
      implements SruRequest {}

  /** Headings. */
  record Scan(Version version, String clause, Browse browse, int position, int maximum)
      implements SruRequest {}

  /** None of these. */
  record Refused(Version version, Kind kind, Diagnostic diagnostic) implements SruRequest {}

  /** Which answer a mistake belongs into. */
  enum Kind {
    EXPLAIN,
    SEARCH,
    SCAN
  }

  /** Whether records are XML inside of the answer, or text that is XML. */
  enum Packing {
    XML,
    STRING;

    String word() {
      return this == XML ? "xml" : "string";
    }
  }
}
