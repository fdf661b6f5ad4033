package org.smartlibrary.federation.union;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says a query by the parts that a test is about. */
final class QueryWords {

  private UnionQuery query = UnionQuery.EVERYTHING;

  QueryWords any(String words) {
    return with(UnionQuery.anywhere(words));
  }

  QueryWords title(String words) {
    return copy(words, query.author(), query.subject(), query.isbn(), query.clc());
  }

  QueryWords author(String words) {
    return copy(query.title(), words, query.subject(), query.isbn(), query.clc());
  }

  QueryWords subject(String words) {
    return copy(query.title(), query.author(), words, query.isbn(), query.clc());
  }

  QueryWords isbn(String number) {
    return copy(query.title(), query.author(), query.subject(), number, query.clc());
  }

  QueryWords clc(String place) {
    return copy(query.title(), query.author(), query.subject(), query.isbn(), place);
  }

  QueryWords forms(String... forms) {
    return narrow(
        query.scope(), query.available(), query.languages(), Set.of(forms), query.years());
  }

  QueryWords languages(String... codes) {
    return narrow(query.scope(), query.available(), Set.of(codes), query.forms(), query.years());
  }

  QueryWords years(@Nullable Integer from, @Nullable Integer to) {
    return narrow(
        query.scope(),
        query.available(),
        query.languages(),
        query.forms(),
        new UnionQuery.Years(from, to));
  }

  QueryWords scope(LibraryScope scope) {
    return narrow(scope, query.available(), query.languages(), query.forms(), query.years());
  }

  QueryWords available() {
    return narrow(query.scope(), true, query.languages(), query.forms(), query.years());
  }

  QueryWords sort(UnionQuery.Sort sort) {
    return page(sort, query.size(), query.after());
  }

  QueryWords size(int size) {
    return page(query.sort(), size, query.after());
  }

  QueryWords after(Optional<Cursor> place) {
    return page(query.sort(), query.size(), place);
  }

  UnionQuery build() {
    return query;
  }

  private QueryWords copy(String title, String author, String subject, String isbn, String clc) {
    return with(
        new UnionQuery(
            query.any(),
            title,
            author,
            subject,
            isbn,
            clc,
            query.scope(),
            query.available(),
            query.languages(),
            query.forms(),
            query.years(),
            query.sort(),
            query.size(),
            query.after()));
  }

  private QueryWords narrow(
      LibraryScope scope,
      boolean available,
      Set<String> languages,
      Set<String> forms,
      UnionQuery.Years years) {
    return with(
        new UnionQuery(
            query.any(),
            query.title(),
            query.author(),
            query.subject(),
            query.isbn(),
            query.clc(),
            scope,
            available,
            languages,
            forms,
            years,
            query.sort(),
            query.size(),
            query.after()));
  }

  private QueryWords page(UnionQuery.Sort sort, int size, Optional<Cursor> after) {
    return with(
        new UnionQuery(
            query.any(),
            query.title(),
            query.author(),
            query.subject(),
            query.isbn(),
            query.clc(),
            query.scope(),
            query.available(),
            query.languages(),
            query.forms(),
            query.years(),
            sort,
            size,
            after));
  }

  private QueryWords with(UnionQuery next) {
    query = next;
    return this;
  }
}
