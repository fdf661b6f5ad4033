package org.smartlibrary.federation.union;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for. Texts are as typed; empty ones ask nothing.
 *
 * @param any words that may stand anywhere
 * @param clc the beginning of a class of the Chinese Library Classification
 * @param available only what a reader could take home now, in the scope if there is one
 * @param languages ISO 639-2 codes, of which one is enough; empty for all
 * @param forms forms, of which one is enough; empty for all
 * @param size how many records to answer, 0 for counts only
 * @param after where the page before ended
 */
public record UnionQuery(
    String any,
    String title,
    String author,
    String subject,
    String isbn,
    String clc,
    LibraryScope scope,
    boolean available,
    Set<String> languages,
    Set<String> forms,
    Years years,
    Sort sort,
    int size,
    Optional<Cursor> after) {

  /** The whole catalogue, most held first. */
  public static final UnionQuery EVERYTHING = anywhere("");

  public UnionQuery {
    languages = Set.copyOf(languages);
    forms = Set.copyOf(forms);
  }

  public static UnionQuery anywhere(String words) {
    return new UnionQuery(
        words,
        "",
        "",
        "",
        "",
        "",
        LibraryScope.ALL,
        false,
        Set.of(),
        Set.of(),
        Years.ANY,
        Sort.RELEVANCE,
        20,
        Optional.empty());
  }

  /** The same with other words, for the number of records only. */
  public UnionQuery counting(String words) {
    return new UnionQuery(
        words,
        title,
        author,
        subject,
        isbn,
        clc,
        scope,
        available,
        languages,
        forms,
        years,
        Sort.RELEVANCE,
        0,
        Optional.empty());
  }

  /** The same without its class, or without its subject: what a facet is counted over. */
  public UnionQuery without(String field) {
    return new UnionQuery(
        any,
        title,
        author,
        field.equals("subject") ? "" : subject,
        isbn,
        field.equals("clc") ? "" : clc,
        scope,
        available,
        languages,
        forms,
        years,
        Sort.RELEVANCE,
        0,
        Optional.empty());
  }

  UnionQuery withAny(String words) {
    return new UnionQuery(
        words, title, author, subject, isbn, clc, scope, available, languages, forms, years, sort,
        size, after);
  }

  /** The same, and also what was understood of its words. */
  UnionQuery with(Understood part) {
    return new UnionQuery(
        any,
        and(title, part, "title"),
        and(author, part, "author"),
        and(subject, part, "subject"),
        and(isbn, part, "isbn"),
        and(clc, part, "classification"),
        scope,
        available,
        languages,
        forms,
        years,
        sort,
        size,
        after);
  }

  private static String and(String asked, Understood part, String field) {
    return part.as().equals(field) ? (asked + " " + part.text()).strip() : asked;
  }

  /** Years of publication, both ends included. */
  public record Years(@Nullable Integer from, @Nullable Integer to) {
    public static final Years ANY = new Years(null, null);

    public boolean any() {
      return from == null && to == null;
    }
  }

  /** The order of the answer; records that are equal in it stand most held first, then by id. */
  public enum Sort {
    RELEVANCE,
    TITLE,
    YEAR,
    YEAR_DESCENDING
  }
}
