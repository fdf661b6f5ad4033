package org.smartlibrary.federation.union.sru;

import java.util.List;
import java.util.stream.Stream;
import org.smartlibrary.federation.union.Browse;
import org.smartlibrary.federation.union.Browse.Heading;
import org.smartlibrary.federation.union.sru.SruRequest.Scan;

/** Writes the headings around a term. */
final class ScanAnswerWriter {

  private ScanAnswerWriter() {}

  static String write(Scan scan, Browse.Stretch found, String key) {
    Answer answer = Answer.openScan(scan.version());
    List<Heading> headings = headings(scan, found, key);
    if (!headings.isEmpty()) {
      answer.xml().open("terms");
      headings.forEach(heading -> term(heading, answer));
      answer.xml().close();
    }
    answer.xml().open("echoedScanRequest");
    if (!scan.version().isTwo()) {
      answer.xml().element("version", scan.version().number());
    }
    answer.xml().element("scanClause", scan.clause());
    answer.element("responsePosition", scan.position()).element("maximumTerms", scan.maximum());
    answer.xml().close();
    return answer.close();
  }

  /** At position 0 the term itself stands just before the answer. */
  private static List<Heading> headings(Scan scan, Browse.Stretch found, String key) {
    if (scan.position() > 0) {
      return Stream.concat(found.before().stream(), found.after().stream()).toList();
    }
    return found.after().stream()
        .filter(heading -> !heading.key().equals(key))
        .limit(scan.maximum())
        .toList();
  }

  private static void term(Heading heading, Answer answer) {
    answer.xml().open("term").element("value", heading.shown());
    answer.element("numberOfRecords", heading.records());
    answer.xml().close();
  }
}
