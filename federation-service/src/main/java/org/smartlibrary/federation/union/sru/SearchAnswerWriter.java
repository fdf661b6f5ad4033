package org.smartlibrary.federation.union.sru;

import java.util.List;
import java.util.function.UnaryOperator;
import org.smartlibrary.federation.union.Selected;
import org.smartlibrary.federation.union.Selection;
import org.smartlibrary.federation.union.UnionEntry;
import org.smartlibrary.federation.union.cql.Xcql;
import org.smartlibrary.federation.union.sru.SruRequest.Search;
import org.smartlibrary.federation.union.xml.Xml;

/** Writes the records that were found. */
final class SearchAnswerWriter {

  /** A record that is longer, in characters, is told of and not sent. */
  static final int LONGEST_RECORD = 512 * 1024;

  /** Behind so many characters an answer ends, and the next position leads on. */
  private static final int LONGEST_ANSWER = 4 * 1024 * 1024;

  private final Search search;
  private final Answer answer;
  private int position;
  private int written;

  private SearchAnswerWriter(Search search) {
    this.search = search;
    this.answer = Answer.open(search.version(), "searchRetrieveResponse");
    this.position = search.start();
  }

  /** {@code seen} says what is shown of an entry. */
  static String write(Search search, Selected found, UnaryOperator<UnionEntry> seen) {
    SearchAnswerWriter writer = new SearchAnswerWriter(search);
    writer.answer.element("numberOfRecords", found.total());
    writer.records(found.entries(), seen);
    writer.next(found.total());
    writer.echo();
    return writer.answer.close();
  }

  /** The answer when the first position lies behind what can be had. */
  static String outOfRange(Search search, long total) {
    SearchAnswerWriter writer = new SearchAnswerWriter(search);
    writer.answer.element("numberOfRecords", total);
    writer.echo();
    String last = String.valueOf(Math.min(total, Selection.DEEPEST));
    writer.answer.diagnostics(List.of(Diagnosis.POSITION_OUT_OF_RANGE.of("the last is " + last)));
    return writer.answer.close();
  }

  private void records(List<UnionEntry> entries, UnaryOperator<UnionEntry> seen) {
    if (entries.isEmpty()) {
      return;
    }
    answer.xml().open("records");
    for (UnionEntry entry : entries) {
      if (written > LONGEST_ANSWER) {
        break;
      }
      record(search.schema().write(seen.apply(entry)));
      position++;
    }
    answer.xml().close();
  }

  private void record(String data) {
    if (data.length() > LONGEST_RECORD) {
      answer.surrogate(
          Diagnosis.RECORD_TOO_LARGE.of("more than " + LONGEST_RECORD + " characters"), position);
      return;
    }
    answer.record(search.schema().identifier(), search.packing(), data, position);
    written += data.length();
  }

  private void next(long total) {
    if (position > search.start() && position <= Math.min(total, Selection.DEEPEST)) {
      answer.element("nextRecordPosition", position);
    }
  }

  /** Version 2 has no place for the tree of a query that is a single clause. */
  private void echo() {
    Xml xml = answer.xml().open("echoedSearchRetrieveRequest");
    xml.element("version", search.version().number()).element("query", search.query());
    if (!search.version().isTwo()) {
      xml.open("xQuery").raw(inXcql()).close();
    }
    answer.element("startRecord", search.start()).element("maximumRecords", search.maximum());
    xml.element(
        search.version().isTwo() ? "recordXMLEscaping" : "recordPacking", search.packing().word());
    xml.element("recordSchema", search.schema().identifier()).close();
  }

  private String inXcql() {
    return Xcql.of(search.cql())
        .replaceFirst(">", " xmlns=\"" + search.version().xcqlNamespace() + "\">");
  }
}
