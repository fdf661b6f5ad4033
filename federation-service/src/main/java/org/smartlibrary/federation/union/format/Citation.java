package org.smartlibrary.federation.union.format;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.federation.union.UnionEntry;
import org.smartlibrary.federation.union.UnionRecord;

/** What a citation says of a record, whatever its style. */
record Citation(UnionEntry entry) {

  private static final Set<String> OTHERS =
      Set.of("TRANSLATOR", "ANNOTATOR", "ILLUSTRATOR", "PHOTOGRAPHER", "PERFORMER", "PUBLISHER");

  private UnionRecord record() {
    return entry.record();
  }

  /** Those who are named before the title: authors, or else whoever edited it. */
  List<Name> creators() {
    return contributors()
        .filter(who -> who.roles().isEmpty() || !OTHERS.containsAll(who.roles()))
        .map(Name::of)
        .distinct()
        .toList();
  }

  List<Name> translators() {
    return contributors()
        .filter(who -> who.roles().contains("TRANSLATOR") && OTHERS.containsAll(who.roles()))
        .map(Name::of)
        .distinct()
        .toList();
  }

  /** The same person in another script is not named twice. */
  private Stream<UnionRecord.Contributor> contributors() {
    return record().contributors().stream().filter(who -> !who.linked());
  }

  String title() {
    return record().mainTitle().map(Citation::line).orElse("");
  }

  private static String line(UnionRecord.Title title) {
    String main =
        Stream.of(Optional.of(title.value()), Optional.ofNullable(title.remainder()))
            .flatMap(Optional::stream)
            .filter(part -> !part.isBlank())
            .collect(Collectors.joining(": "));
    return Stream.of(
            Optional.of(main),
            Optional.ofNullable(title.partNumber()),
            Optional.ofNullable(title.partName()))
        .flatMap(Optional::stream)
        .filter(part -> !part.isBlank())
        .collect(Collectors.joining(", "));
  }

  boolean isChinese() {
    return Name.isChinese(title());
  }

  boolean isSerial() {
    return "SERIAL".equals(record().level()) || "SERIAL".equals(record().form());
  }

  String form() {
    return Optional.ofNullable(record().form()).orElse("");
  }

  String level() {
    return Optional.ofNullable(record().level()).orElse("");
  }

  @Nullable String place() {
    return record().publication() == null ? null : blankAsNone(record().publication().place());
  }

  @Nullable String publisher() {
    return record().publication() == null ? null : blankAsNone(record().publication().publisher());
  }

  Optional<Integer> year() {
    return Optional.ofNullable(record().publication())
        .flatMap(publication -> Optional.ofNullable(publication.year()));
  }

  Optional<Integer> lastYear() {
    return Optional.ofNullable(record().publication())
        .flatMap(publication -> Optional.ofNullable(publication.yearEnd()));
  }

  Optional<Integer> editionNumber() {
    return Optional.ofNullable(record().edition())
        .flatMap(edition -> Optional.ofNullable(edition.number()));
  }

  @Nullable String edition() {
    return record().edition() == null ? null : blankAsNone(record().edition().statement());
  }

  Stream<String> numbers(String type) {
    return record().identifiers().stream()
        .filter(number -> number.type().equals(type))
        .filter(number -> number.status() == null || number.status().equals("VALID"))
        .map(UnionRecord.Identifier::value)
        .distinct();
  }

  Stream<String> subjects() {
    return record().subjects().stream().map(UnionRecord.Subject::term).distinct();
  }

  Optional<UnionRecord.Series> series() {
    return record().series().stream().findFirst();
  }

  List<String> languages() {
    return record().languages();
  }

  @Nullable String summary() {
    return blankAsNone(record().summary());
  }

  private static @Nullable String blankAsNone(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
