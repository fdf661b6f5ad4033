package org.smartlibrary.federation.union.sru;

import static org.smartlibrary.federation.union.sru.ContextSet.BATH;
import static org.smartlibrary.federation.union.sru.ContextSet.CQL;
import static org.smartlibrary.federation.union.sru.ContextSet.DC;
import static org.smartlibrary.federation.union.sru.ContextSet.REC;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.smartlibrary.federation.union.Criterion.Where;
import org.smartlibrary.federation.union.sru.Index.Always;
import org.smartlibrary.federation.union.sru.Index.Change;
import org.smartlibrary.federation.union.sru.Index.Form;
import org.smartlibrary.federation.union.sru.Index.Holder;
import org.smartlibrary.federation.union.sru.Index.Identifying;
import org.smartlibrary.federation.union.sru.Index.Kind;
import org.smartlibrary.federation.union.sru.Index.Language;
import org.smartlibrary.federation.union.sru.Index.RecordId;
import org.smartlibrary.federation.union.sru.Index.Text;
import org.smartlibrary.federation.union.sru.Index.Year;

/** The indexes that there are. */
final class Indexes {

  /** Where an unqualified name is looked for, in this order. */
  private static final List<ContextSet> UNQUALIFIED = List.of(DC, BATH, CQL, REC);

  static final List<Index> ALL =
      List.of(
          index(
              "Anywhere",
              new Text(Where.ANYWHERE),
              names(CQL, "serverChoice", "anywhere", "keywords", "anyIndexes", "allIndexes"),
              names(BATH, "any")),
          index("Every record", new Always(), names(CQL, "allRecords")),
          index(
              "Title",
              new Text(Where.TITLE),
              names(DC, "title"),
              names(BATH, "title", "keyTitle", "uniformTitle")),
          index(
              "Name of a person or body",
              new Text(Where.AUTHOR),
              names(DC, "creator", "author", "contributor"),
              names(BATH, "author", "name", "personalName", "corporateName", "conferenceName")),
          index(
              "Subject",
              new Text(Where.SUBJECT),
              names(DC, "subject"),
              names(BATH, "subject", "topicalSubject", "geographicSubject", "genreForm")),
          index(
              "Publisher",
              new Text(Where.PUBLISHER),
              names(DC, "publisher"),
              names(BATH, "publisher")),
          index(
              "Series", new Text(Where.SERIES), names(DC, "relation"), names(BATH, "seriesTitle")),
          index(
              "Year of publication",
              new Year(),
              names(DC, "date"),
              names(BATH, "dateOfPublication")),
          index(
              "Language, ISO 639-2",
              new Language(),
              names(DC, "language"),
              names(BATH, "language")),
          index("Form or DCMI type", new Form(), names(DC, "type", "resourceType")),
          index(
              "ISBN, ISSN or another number",
              new Identifying(),
              names(DC, "identifier"),
              names(BATH, "isbn", "issn", "lccn", "standardIdentifier")),
          index(
              "ISIL of a library that has it", new Holder(), names(BATH, "possessingInstitution")),
          index("Id of the union record", new RecordId(), names(REC, "identifier", "id")),
          index(
              "When the union record last changed",
              new Change(),
              names(REC, "lastModificationDate")));

  private Indexes() {}

  static Optional<Index> in(ContextSet set, String name) {
    return ALL.stream()
        .filter(index -> index.names().stream().anyMatch(one -> one.is(set, name)))
        .findFirst();
  }

  static Optional<Index> unqualified(String name) {
    return UNQUALIFIED.stream().flatMap(set -> in(set, name).stream()).findFirst();
  }

  private static Index index(String title, Kind kind, List<IndexName> names) {
    return new Index(title, kind, names);
  }

  private static Index index(String title, Kind kind, List<IndexName> names, List<IndexName> more) {
    return new Index(title, kind, Stream.concat(names.stream(), more.stream()).toList());
  }

  private static List<IndexName> names(ContextSet set, String... names) {
    return Stream.of(names).map(name -> new IndexName(set, name)).toList();
  }
}
