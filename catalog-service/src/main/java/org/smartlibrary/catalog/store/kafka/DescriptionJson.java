package org.smartlibrary.catalog.store.kafka;

import java.util.List;
import org.smartlibrary.catalog.record.BibliographicRecord;
import org.smartlibrary.catalog.record.Classification;
import org.smartlibrary.catalog.record.Contributor;
import org.smartlibrary.catalog.record.Contributor.Role;
import org.smartlibrary.catalog.record.Edition;
import org.smartlibrary.catalog.record.Extent;
import org.smartlibrary.catalog.record.Identifier;
import org.smartlibrary.catalog.record.Note;
import org.smartlibrary.catalog.record.Publication;
import org.smartlibrary.catalog.record.Relation;
import org.smartlibrary.catalog.record.Series;
import org.smartlibrary.catalog.record.Subject;
import org.smartlibrary.catalog.record.Title;
import tools.jackson.core.JsonGenerator;

/** Writes what a record says; absent values are left out, lists never. */
final class DescriptionJson {

  private DescriptionJson() {}

  static void write(BibliographicRecord record, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("level", record.level().name());
    json.writeStringProperty("form", record.form().name());
    identifiers(json, record.identifiers());
    Properties.list(json, "titles", record.titles(), DescriptionJson::title);
    Properties.list(json, "contributors", record.contributors(), DescriptionJson::contributor);
    Properties.object(json, "edition", record.edition(), DescriptionJson::edition);
    Properties.object(json, "publication", record.publication(), DescriptionJson::publication);
    Properties.object(json, "extent", record.extent(), DescriptionJson::extent);
    Properties.list(json, "series", record.series(), DescriptionJson::series);
    Properties.list(json, "subjects", record.subjects(), DescriptionJson::subject);
    Properties.list(
        json, "classifications", record.classifications(), DescriptionJson::classification);
    Properties.texts(json, "languages", record.languages());
    Properties.texts(json, "originalLanguages", record.originalLanguages());
    Properties.text(json, "country", record.country());
    Properties.text(json, "script", record.script());
    Properties.text(json, "abstract", record.summary());
    Properties.text(json, "contents", record.contents());
    Properties.list(json, "notes", record.notes(), DescriptionJson::note);
    Properties.list(json, "relations", record.relations(), DescriptionJson::relation);
    json.writeEndObject();
  }

  private static void identifiers(JsonGenerator json, List<Identifier> identifiers) {
    Properties.list(json, "identifiers", identifiers, DescriptionJson::identifier);
  }

  private static void identifier(JsonGenerator json, Identifier identifier) {
    json.writeStringProperty("type", identifier.type().name());
    json.writeStringProperty("value", identifier.value());
    json.writeStringProperty("raw", identifier.raw());
    Properties.text(json, "qualifier", identifier.qualifier());
    json.writeStringProperty("status", identifier.status().name());
  }

  private static void title(JsonGenerator json, Title title) {
    json.writeStringProperty("type", title.type().name());
    json.writeStringProperty("value", title.value());
    Properties.text(json, "remainder", title.remainder());
    Properties.text(json, "responsibility", title.responsibility());
    Properties.text(json, "partNumber", title.partNumber());
    Properties.text(json, "partName", title.partName());
    Properties.text(json, "pinyin", title.pinyin());
    json.writeBooleanProperty("linked", title.linked());
  }

  private static void contributor(JsonGenerator json, Contributor contributor) {
    json.writeStringProperty("name", contributor.name());
    json.writeStringProperty("kind", contributor.kind().name());
    json.writeArrayPropertyStart("roles");
    for (Role role : contributor.roles()) {
      json.writeString(role.name());
    }
    json.writeEndArray();
    Properties.text(json, "roleText", contributor.roleText());
    Properties.text(json, "dynasty", contributor.dynasty());
    Properties.text(json, "dates", contributor.dates());
    json.writeBooleanProperty("primary", contributor.primary());
    Properties.text(json, "pinyin", contributor.pinyin());
    json.writeBooleanProperty("linked", contributor.linked());
  }

  private static void edition(JsonGenerator json, Edition edition) {
    json.writeStringProperty("statement", edition.statement());
    Properties.number(json, "number", edition.number());
  }

  private static void publication(JsonGenerator json, Publication publication) {
    Properties.text(json, "place", publication.place());
    Properties.text(json, "publisher", publication.publisher());
    Properties.text(json, "date", publication.date());
    Properties.number(json, "year", publication.year());
    Properties.number(json, "yearEnd", publication.yearEnd());
    Properties.number(json, "copyrightYear", publication.copyrightYear());
    Properties.number(json, "printingYear", publication.printingYear());
  }

  private static void extent(JsonGenerator json, Extent extent) {
    Properties.text(json, "statement", extent.statement());
    Properties.number(json, "pages", extent.pages());
    Properties.number(json, "volumes", extent.volumes());
    Properties.text(json, "dimensions", extent.dimensions());
    Properties.text(json, "accompanying", extent.accompanying());
  }

  private static void series(JsonGenerator json, Series series) {
    json.writeStringProperty("title", series.title());
    Properties.text(json, "number", series.number());
    Properties.text(json, "issn", series.issn());
  }

  private static void subject(JsonGenerator json, Subject subject) {
    json.writeStringProperty("term", subject.term());
    json.writeStringProperty("kind", subject.kind().name());
    Properties.text(json, "scheme", subject.scheme());
    Properties.texts(json, "subdivisions", subject.subdivisions());
  }

  private static void classification(JsonGenerator json, Classification classification) {
    json.writeStringProperty("scheme", classification.scheme().name());
    json.writeStringProperty("value", classification.value());
  }

  private static void note(JsonGenerator json, Note note) {
    json.writeStringProperty("type", note.type().name());
    json.writeStringProperty("text", note.text());
  }

  private static void relation(JsonGenerator json, Relation relation) {
    json.writeStringProperty("type", relation.type().name());
    Properties.text(json, "title", relation.title());
    identifiers(json, relation.identifiers());
    Properties.text(json, "number", relation.number());
  }
}
