package org.smartlibrary.federation.union.marcxml;

import static org.smartlibrary.federation.union.marcxml.MarcField.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.federation.union.UnionRecord;
import org.smartlibrary.federation.union.UnionRecord.Contributor;
import org.smartlibrary.federation.union.UnionRecord.Relation;
import org.smartlibrary.federation.union.UnionRecord.Subject;
import org.smartlibrary.federation.union.UnionRecord.Title;

/** Titles, names, subjects and relations (CNMARC, 2XX, 4XX, 5XX, 6XX and 7XX). */
final class CnmarcAccess {

  private final UnionRecord record;

  CnmarcAccess(UnionRecord record) {
    this.record = record;
  }

  List<MarcField> fields() {
    List<MarcField> fields = new ArrayList<>();
    fields.add(title());
    record.titles().stream()
        .filter(title -> !Optional.of(title).equals(record.mainTitle()))
        .forEach(title -> fields.add(variant(title)));
    record.relations().forEach(relation -> fields.add(relation(relation)));
    record.subjects().forEach(subject -> fields.add(subject(subject)));
    record.classifications().forEach(place -> fields.add(CnmarcNumbers.of(place)));
    record.contributors().forEach(who -> fields.add(name(who)));
    return fields;
  }

  /** 200 is never absent; a record without a title says so in brackets. */
  private MarcField title() {
    MarcField field = field("200", "1 ");
    return record
        .mainTitle()
        .map(title -> titled(field, title).with('f', title.responsibility()))
        .orElseGet(() -> field.with('a', "[无题名]"));
  }

  private static MarcField titled(MarcField field, Title title) {
    return field
        .with('a', title.value())
        .with('A', title.pinyin())
        .with('e', title.remainder())
        .with('h', title.partNumber())
        .with('i', title.partName());
  }

  private static MarcField variant(Title title) {
    return switch (title.type()) {
      case "UNIFORM" -> titled(field("500", "10"), title);
      case "PARALLEL" -> titled(field("510", "1 "), title);
      case "COVER" -> titled(field("512", "1 "), title);
      case "SPINE" -> titled(field("516", "1 "), title);
      case "FORMER" -> titled(field("520", "1 "), title);
      case "KEY" -> titled(field("530", "1 "), title);
      default -> titled(field("517", "1 "), title);
    };
  }

  /** Names with the main responsibility stand in 7X1, others in 7X2. */
  private static MarcField name(Contributor who) {
    char second = who.primary() || who.roles().contains("AUTHOR") ? '1' : '2';
    return switch (said(who.kind())) {
      case "CORPORATE" -> named(field("71" + second, "02"), who);
      case "MEETING" -> named(field("71" + second, "12"), who);
      default ->
          named(field("70" + second, " 0"), who).with('c', who.dynasty()).with('f', who.dates());
    };
  }

  private static MarcField named(MarcField field, Contributor who) {
    return field.with('a', who.name()).with('A', who.pinyin()).with('4', who.roleText());
  }

  private static MarcField subject(Subject subject) {
    MarcField field =
        switch (said(subject.kind())) {
          case "PERSON" -> field("600", " 0");
          case "CORPORATE" -> field("601", "02");
          case "MEETING" -> field("601", "12");
          case "TITLE" -> field("605", "  ");
          case "PLACE" -> field("607", "  ");
          case "GENRE" -> field("608", "  ");
          default -> field(subject.scheme() == null ? "610" : "606", "0 ");
        };
    field.with('a', subject.term());
    subject.subdivisions().forEach(part -> field.with('x', part));
    return subject.scheme() == null
        ? field
        : field.with('2', subject.scheme().toLowerCase(Locale.ROOT));
  }

  private static MarcField relation(Relation relation) {
    MarcField field =
        switch (relation.type()) {
          case "PART_OF" -> field("461", " 0");
          case "HAS_PART" -> field("463", " 0");
          case "PRECEDED_BY" -> field("430", " 0");
          case "SUCCEEDED_BY" -> field("440", " 0");
          case "TRANSLATION_OF" -> field("454", " 0");
          case "OTHER_EDITION" -> field("451", " 0");
          case "REPRODUCTION_OF" -> field("455", " 0");
          default -> field("488", " 0");
        };
    field.with('t', relation.title()).with('v', relation.number());
    relation.identifiers().stream()
        .filter(number -> number.type().equals("ISSN") || number.type().equals("ISBN"))
        .forEach(number -> field.with(number.type().equals("ISSN") ? 'x' : 'y', number.value()));
    return field;
  }

  private static String said(@Nullable String kind) {
    return Objects.requireNonNullElse(kind, "");
  }
}
