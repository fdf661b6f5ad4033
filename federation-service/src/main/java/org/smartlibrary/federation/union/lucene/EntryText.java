package org.smartlibrary.federation.union.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.federation.text.Folding;
import org.smartlibrary.federation.union.Criterion;
import org.smartlibrary.federation.union.UnionRecord;

/** Which texts of a record can be asked for, and under what. */
final class EntryText {

  /** A term of the index holds 32 KB; nobody types a title that long. */
  private static final int LONGEST_KEY = 200;

  private static final int LONGEST_TEXT = 4000;

  private static final int MOST_UPPER_CLASSES = 12;

  private EntryText() {}

  static Stream<String> title(UnionRecord.Title title) {
    return present(title.value(), title.remainder(), title.partNumber(), title.partName());
  }

  static Stream<String> authors(UnionRecord record) {
    return record.contributors().stream().map(UnionRecord.Contributor::name);
  }

  static Stream<String> subjects(UnionRecord record) {
    return record.subjects().stream()
        .flatMap(
            subject -> Stream.concat(Stream.of(subject.term()), subject.subdivisions().stream()));
  }

  static Stream<String> series(UnionRecord record) {
    return record.series().stream().map(UnionRecord.Series::title);
  }

  static Stream<String> publisher(UnionRecord record) {
    return Stream.ofNullable(record.publication())
        .flatMap(publication -> present(publication.publisher(), publication.place()));
  }

  /** What counts as found, but ranks nothing. */
  static Stream<String> rest(UnionRecord record) {
    List<String> rest = new ArrayList<>();
    record.titles().forEach(title -> addPresent(rest, title.pinyin(), title.responsibility()));
    record.contributors().forEach(who -> addPresent(rest, who.pinyin(), who.dynasty()));
    record.identifiers().forEach(number -> addPresent(rest, number.value()));
    record.relations().forEach(relation -> addPresent(rest, relation.title()));
    addPresent(rest, record.summary(), record.contents());
    if (record.publication() != null) {
      addPresent(rest, record.publication().date());
    }
    return rest.stream().map(EntryText::bounded);
  }

  /** The titles as a whole, with and without what follows them. */
  static Stream<String> wholeTitles(UnionRecord record) {
    return record.titles().stream()
        .flatMap(title -> Stream.of(title.value(), String.join(" ", title(title).toList())))
        .flatMap(EntryText::key)
        .distinct();
  }

  static Stream<String> firstWords(UnionRecord record) {
    return record.titles().stream()
        .flatMap(title -> Words.asked(title.value()).stream().limit(1))
        .distinct();
  }

  static Stream<String> wholeNames(UnionRecord record) {
    return authors(record).flatMap(EntryText::key).distinct();
  }

  /** What is kept as a whole of a place, as the record writes it. */
  static Stream<String> headings(UnionRecord record, Criterion.Where where) {
    return switch (where) {
      case ANYWHERE, TITLE ->
          record.titles().stream()
              .flatMap(title -> Stream.of(title.value(), String.join(" ", title(title).toList())));
      case AUTHOR -> authors(record);
      case SUBJECT -> subjects(record);
      case SERIES -> series(record);
      case PUBLISHER -> publisher(record);
    };
  }

  static Stream<String> numbers(UnionRecord record) {
    return record.identifiers().stream()
        .flatMap(number -> present(number.value(), number.raw()))
        .flatMap(number -> Numbers.normal(number).stream())
        .distinct();
  }

  /** Each class with everything it is below: I I2 I24 I242 I242.4. */
  static Stream<String> classes(UnionRecord record) {
    return record.classifications().stream()
        .filter(place -> place.scheme().equals("CLC"))
        .map(place -> clc(place.value()))
        .flatMap(EntryText::beginnings)
        .distinct();
  }

  /** The same of the three upper levels, of classes that begin as all do. */
  static Stream<String> upperClasses(UnionRecord record) {
    return classes(record)
        .filter(place -> place.length() <= 3 && place.chars().allMatch(Character::isLetterOrDigit))
        .filter(place -> place.charAt(0) >= 'A' && place.charAt(0) <= 'Z')
        .limit(MOST_UPPER_CLASSES);
  }

  static String clc(String value) {
    return value.strip().toUpperCase(Locale.ROOT).replace(" ", "");
  }

  private static Stream<String> beginnings(String place) {
    return Stream.iterate(1, length -> length <= Math.min(place.length(), 16), length -> length + 1)
        .map(length -> place.substring(0, length));
  }

  static Stream<String> key(String text) {
    String key = Folding.compact(text);
    return key.isEmpty() || key.length() > LONGEST_KEY ? Stream.empty() : Stream.of(key);
  }

  private static Stream<String> present(@Nullable String... texts) {
    return Stream.of(texts).filter(Objects::nonNull);
  }

  private static void addPresent(List<String> list, @Nullable String... texts) {
    present(texts).forEach(list::add);
  }

  private static String bounded(String text) {
    return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT);
  }
}
