package org.smartlibrary.federation.cluster;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.federation.cluster.feature.Description;
import org.smartlibrary.federation.cluster.feature.FeatureExtraction;
import org.smartlibrary.federation.cluster.feature.Features;

/** Books to be described in a line. */
public record Books(
    String title,
    String author,
    @Nullable String isbn,
    @Nullable String publisher,
    int year,
    int pages,
    @Nullable String part,
    @Nullable String edition) {

  public static Books book(String title, String author) {
    return new Books(title, author, null, null, 0, 0, null, null);
  }

  public Books isbn(String value) {
    return new Books(title, author, value, publisher, year, pages, part, edition);
  }

  public Books by(String house, int published) {
    return new Books(title, author, isbn, house, published, pages, part, edition);
  }

  public Books pages(int count) {
    return new Books(title, author, isbn, publisher, year, count, part, edition);
  }

  public Books part(String number) {
    return new Books(title, author, isbn, publisher, year, pages, number, edition);
  }

  public Books edition(String statement) {
    return new Books(title, author, isbn, publisher, year, pages, part, statement);
  }

  public Description description() {
    return new Description(
        "MONOGRAPH",
        "BOOK",
        isbn == null ? List.of() : List.of(new Description.Identifier("ISBN", isbn, "VALID")),
        List.of(new Description.Title("PROPER", title, null, null, part, null)),
        author.isEmpty()
            ? List.of()
            : List.of(new Description.Contributor(author, List.of("AUTHOR"))),
        edition == null ? null : new Description.Edition(edition, null),
        new Description.Publication(
            null, publisher, null, year == 0 ? null : year, null, null, null),
        pages == 0 ? null : new Description.Extent(null, pages, null),
        List.of(),
        List.of("chi"),
        List.of(),
        List.of());
  }

  public Features features() {
    return FeatureExtraction.of(description());
  }

  public Change.Revised heldBy(String isil, String number, long sequence) {
    var contribution =
        new Contribution(
            pages + year, Map.of(UnionField.TITLES, "[{\"value\":\"" + title + "\"}]"));
    return new Change.Revised(
        new HeldRecord(new RecordKey(isil, number), sequence, sequence, contribution, 1, "[]"),
        features());
  }
}
