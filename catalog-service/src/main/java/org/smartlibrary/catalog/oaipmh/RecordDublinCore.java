package org.smartlibrary.catalog.oaipmh;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.smartlibrary.catalog.record.BibliographicRecord;
import org.smartlibrary.catalog.record.Contributor;
import org.smartlibrary.catalog.record.Identifier;
import org.smartlibrary.catalog.record.Subject;
import org.smartlibrary.catalog.record.Title;
import org.smartlibrary.starter.oaipmh.OaiDublinCore;

/** What a record says, in fifteen elements. */
final class RecordDublinCore {

  private RecordDublinCore() {}

  static String of(BibliographicRecord record) {
    OaiDublinCore dc = new OaiDublinCore();
    record.titles().forEach(title -> dc.add("title", line(title)));
    record
        .contributors()
        .forEach(who -> dc.add(isCreator(who) ? "creator" : "contributor", who.name()));
    record.subjects().forEach(subject -> dc.add("subject", heading(subject)));
    record.classifications().forEach(place -> dc.add("subject", place.value()));
    dc.add("description", record.summary());
    if (record.publication() != null) {
      dc.add("publisher", record.publication().publisher());
      dc.add("date", record.publication().date());
    }
    dc.add("type", record.form().name().toLowerCase(Locale.ROOT).replace('_', ' '));
    dc.add("format", record.extent() == null ? null : record.extent().statement());
    record.identifiers().forEach(number -> dc.add("identifier", number(number)));
    record.languages().forEach(code -> dc.add("language", code));
    record.series().forEach(series -> dc.add("relation", series.title()));
    return dc.toXml();
  }

  private static boolean isCreator(Contributor who) {
    return who.primary();
  }

  private static String line(Title title) {
    return Stream.of(title.value(), title.remainder(), title.partNumber(), title.partName())
        .filter(part -> part != null && !part.isBlank())
        .collect(Collectors.joining(" "));
  }

  private static String heading(Subject subject) {
    return Stream.concat(Stream.of(subject.term()), subject.subdivisions().stream())
        .collect(Collectors.joining(" -- "));
  }

  private static String number(Identifier number) {
    return switch (number.type()) {
      case ISBN, ISSN ->
          "urn:" + number.type().name().toLowerCase(Locale.ROOT) + ":" + number.value();
      default -> number.value();
    };
  }
}
