package org.smartlibrary.federation.union.marcxml;

import static org.smartlibrary.federation.union.marcxml.MarcField.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.federation.union.UnionRecord;
import org.smartlibrary.federation.union.UnionRecord.Contributor;
import org.smartlibrary.federation.union.UnionRecord.Relation;
import org.smartlibrary.federation.union.UnionRecord.Subject;
import org.smartlibrary.federation.union.UnionRecord.Title;

/** Names, titles, subjects and relations (MARC 21, 1XX, 2XX, 6XX and 7XX). */
final class AccessPoints {

  private final UnionRecord record;
  private final Optional<Contributor> main;

  AccessPoints(UnionRecord record) {
    this.record = record;
    this.main =
        record.contributors().stream().filter(who -> who.primary() && !who.linked()).findFirst();
  }

  List<MarcField> fields() {
    List<MarcField> fields = new ArrayList<>();
    main.ifPresent(who -> fields.add(name(who, '1')));
    fields.add(title());
    record.titles().stream()
        .filter(title -> !Optional.of(title).equals(record.mainTitle()))
        .forEach(title -> fields.add(variant(title)));
    record.subjects().forEach(subject -> fields.add(subject(subject)));
    record.contributors().stream()
        .filter(who -> !Optional.of(who).equals(main))
        .forEach(who -> fields.add(name(who, '7')));
    record.relations().forEach(relation -> fields.add(relation(relation)));
    return fields;
  }

  /** 245 is never absent; a record without a title says so in brackets. */
  private MarcField title() {
    MarcField field = field("245", main.isPresent() ? "10" : "00");
    return record
        .mainTitle()
        .map(title -> parts(field, title).with('c', title.responsibility()))
        .orElseGet(() -> field.with('a', "[无题名]"));
  }

  private static MarcField variant(Title title) {
    return switch (title.type()) {
      case "UNIFORM" -> parts(field("730", "0 "), title);
      case "PARALLEL" -> parts(field("246", "31"), title);
      case "COVER" -> parts(field("246", "34"), title);
      case "SPINE" -> parts(field("246", "38"), title);
      case "FORMER" -> parts(field("247", "10"), title);
      default -> parts(field("246", "3 "), title);
    };
  }

  private static MarcField parts(MarcField field, Title title) {
    return field
        .with('a', title.value())
        .with('b', field.tag().equals("730") ? null : title.remainder())
        .with('n', title.partNumber())
        .with('p', title.partName());
  }

  private static MarcField name(Contributor who, char hundred) {
    return switch (kind(who.kind())) {
      case "CORPORATE" ->
          field(hundred + "10", "2 ").with('a', who.name()).with('e', who.roleText());
      case "MEETING" -> field(hundred + "11", "2 ").with('a', who.name()).with('j', who.roleText());
      default ->
          field(hundred + "00", "1 ")
              .with('a', who.name())
              .with('c', who.dynasty())
              .with('d', who.dates())
              .with('e', who.roleText());
    };
  }

  private static MarcField subject(Subject subject) {
    MarcField field =
        switch (kind(subject.kind())) {
          case "PERSON" -> field("600", second('1', subject));
          case "CORPORATE" -> field("610", second('2', subject));
          case "MEETING" -> field("611", second('2', subject));
          case "TITLE" -> field("630", second('0', subject));
          case "PLACE" -> field("651", second(' ', subject));
          case "TIME" -> field("648", second(' ', subject));
          case "GENRE" -> field("655", second(' ', subject));
          default -> field("650", second(' ', subject));
        };
    field.with('a', subject.term());
    subject.subdivisions().forEach(part -> field.with('x', part));
    return field.with('2', scheme(subject));
  }

  /** LCSH has an indicator of its own, any other scheme is named in $2. */
  private static String second(char first, Subject subject) {
    String scheme = subject.scheme();
    return "" + first + (scheme == null ? '4' : scheme.equals("LCSH") ? '0' : '7');
  }

  private static @Nullable String scheme(Subject subject) {
    String scheme = subject.scheme();
    return scheme == null || scheme.equals("LCSH") ? null : scheme.toLowerCase(Locale.ROOT);
  }

  private static MarcField relation(Relation relation) {
    MarcField field =
        switch (relation.type()) {
          case "PART_OF" -> field("773", "0 ");
          case "HAS_PART" -> field("774", "0 ");
          case "PRECEDED_BY" -> field("780", "00");
          case "SUCCEEDED_BY" -> field("785", "00");
          case "TRANSLATION_OF" -> field("765", "0 ");
          case "OTHER_EDITION" -> field("775", "0 ");
          case "REPRODUCTION_OF" -> field("776", "0 ");
          default -> field("787", "0 ");
        };
    field.with('t', relation.title()).with('g', relation.number());
    relation
        .identifiers()
        .forEach(
            number ->
                field.with(
                    number.type().equals("ISSN") ? 'x' : number.type().equals("ISBN") ? 'z' : 'o',
                    number.value()));
    return field;
  }

  private static String kind(@Nullable String kind) {
    return kind == null ? "" : kind;
  }
}
