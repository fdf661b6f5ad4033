package org.smartlibrary.federation.union;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One manifestation as the union describes it. Words of closed lists (form, types, roles) stay
 * text: a word that is new tomorrow is shown, not refused. Lists are never null.
 *
 * @param sources for each field the record it was taken from, {@code ISIL|control number}
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record UnionRecord(
    @Nullable String level,
    @Nullable String form,
    @JsonSetter(nulls = Nulls.AS_EMPTY) List<Identifier> identifiers,
    @JsonSetter(nulls = Nulls.AS_EMPTY) List<Title> titles,
    @JsonSetter(nulls = Nulls.AS_EMPTY) List<Contributor> contributors,
    @Nullable Edition edition,
    @Nullable Publication publication,
    @Nullable Extent extent,
    @JsonSetter(nulls = Nulls.AS_EMPTY) List<Series> series,
    @JsonSetter(nulls = Nulls.AS_EMPTY) List<Subject> subjects,
    @JsonSetter(nulls = Nulls.AS_EMPTY) List<Classification> classifications,
    @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> languages,
    @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> originalLanguages,
    @Nullable String country,
    @Nullable String script,
    @JsonProperty("abstract") @Nullable String summary,
    @Nullable String contents,
    @JsonSetter(nulls = Nulls.AS_EMPTY) List<Note> notes,
    @JsonSetter(nulls = Nulls.AS_EMPTY) List<Relation> relations,
    @JsonSetter(nulls = Nulls.AS_EMPTY) Map<String, String> sources,
    @Nullable Original original) {

  /** A number given to the resource; an ISBN's value is 13 digits. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Identifier(
      String type,
      String value,
      @Nullable String raw,
      @Nullable String qualifier,
      @Nullable String status) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Title(
      String type,
      String value,
      @Nullable String remainder,
      @Nullable String responsibility,
      @Nullable String partNumber,
      @Nullable String partName,
      @Nullable String pinyin,
      boolean linked) {

    /** Everything the title says but the statement of responsibility. */
    Stream<String> words() {
      return Stream.of(Optional.of(value), opt(remainder), opt(partNumber), opt(partName))
          .flatMap(Optional::stream);
    }

    private static Optional<String> opt(@Nullable String text) {
      return Optional.ofNullable(text);
    }
  }

  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Contributor(
      String name,
      @Nullable String kind,
      @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> roles,
      @Nullable String roleText,
      @Nullable String dynasty,
      @Nullable String dates,
      boolean primary,
      @Nullable String pinyin,
      boolean linked) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Edition(@Nullable String statement, @Nullable Integer number) {}

  /** Where, by whom and when; years of the common era. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Publication(
      @Nullable String place,
      @Nullable String publisher,
      @Nullable String date,
      @Nullable Integer year,
      @Nullable Integer yearEnd,
      @Nullable Integer copyrightYear,
      @Nullable Integer printingYear) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Extent(
      @Nullable String statement,
      @Nullable Integer pages,
      @Nullable Integer volumes,
      @Nullable String dimensions,
      @Nullable String accompanying) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Series(String title, @Nullable String number, @Nullable String issn) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Subject(
      String term,
      @Nullable String kind,
      @Nullable String scheme,
      @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> subdivisions) {}

  public record Classification(String scheme, String value) {}

  public record Note(@Nullable String type, String text) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Relation(
      String type,
      @Nullable String title,
      @JsonSetter(nulls = Nulls.AS_EMPTY) List<Identifier> identifiers,
      @Nullable String number) {}

  /** The best contributor's record. */
  public record Original(String isil, String controlNumber) {}

  /** The title by which the resource is named first. */
  public Optional<Title> mainTitle() {
    return titles.stream()
        .filter(title -> title.type().equals("PROPER") && !title.linked())
        .findFirst()
        .or(() -> titles.stream().findFirst());
  }
}
