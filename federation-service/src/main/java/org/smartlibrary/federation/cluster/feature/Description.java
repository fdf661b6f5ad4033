package org.smartlibrary.federation.cluster.feature;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What this service reads of a bibliographic record; codes stay text, so that a new one is no
 * error.
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Description(
    @Nullable String level,
    @Nullable String form,
    List<Identifier> identifiers,
    List<Title> titles,
    List<Contributor> contributors,
    @Nullable Edition edition,
    @Nullable Publication publication,
    @Nullable Extent extent,
    List<Series> series,
    List<String> languages,
    List<Note> notes,
    List<Relation> relations) {

  public Description {
    identifiers = orEmpty(identifiers);
    titles = orEmpty(titles);
    contributors = orEmpty(contributors);
    series = orEmpty(series);
    languages = orEmpty(languages);
    notes = orEmpty(notes);
    relations = orEmpty(relations);
  }

  private static <T> List<T> orEmpty(@Nullable List<T> list) {
    return list == null ? List.of() : List.copyOf(list);
  }

  /**
   * A number: {@code value} normalised by the catalogue, {@code status} VALID, SET, CANCELLED, …
   */
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Identifier(String type, String value, @Nullable String status) {}

  /** A name of the resource. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Title(
      String type,
      String value,
      @Nullable String remainder,
      @Nullable String responsibility,
      @Nullable String partNumber,
      @Nullable String partName) {}

  /** Who had a part in it. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Contributor(String name, List<String> roles) {

    public Contributor {
      roles = orEmpty(roles);
    }
  }

  /** The edition as printed, and its number where the catalogue found one. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Edition(String statement, @Nullable Integer number) {}

  /** Where, by whom and when. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Publication(
      @Nullable String place,
      @Nullable String publisher,
      @Nullable String date,
      @Nullable Integer year,
      @Nullable Integer yearEnd,
      @Nullable Integer copyrightYear,
      @Nullable Integer printingYear) {}

  /** How much there is of it: the statement as found, pages and volumes counted. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Extent(
      @Nullable String statement, @Nullable Integer pages, @Nullable Integer volumes) {}

  /** A series it appeared in. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Series(String title, @Nullable String number) {}

  /** A cataloguer's remark; its type tells those on reprints. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Note(String type, String text) {}

  /** Another resource: PRECEDED_BY and SUCCEEDED_BY tell of changed titles. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Relation(String type, @Nullable String title) {}
}
