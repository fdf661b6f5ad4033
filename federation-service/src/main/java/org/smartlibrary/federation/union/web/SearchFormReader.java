package org.smartlibrary.federation.union.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.federation.union.Cursor;
import org.smartlibrary.federation.union.LibraryScope;
import org.smartlibrary.federation.union.UnionCatalogue;
import org.smartlibrary.federation.union.UnionQuery;
import org.smartlibrary.starter.problem.FieldError;
import org.smartlibrary.starter.security.Isil;

/** Reads a form into a query, and says everything that is wrong with it at once. */
final class SearchFormReader {

  private static final int LONGEST_TEXT = 512;
  private static final int LARGEST_PAGE = 100;
  private static final int USUAL_PAGE = 20;

  private final UnionCatalogue catalogue;
  private final SearchForm form;
  private final List<FieldError> errors = new ArrayList<>();

  SearchFormReader(UnionCatalogue catalogue, SearchForm form) {
    this.catalogue = catalogue;
    this.form = form;
  }

  /** A query, and whether each record is to say why it is there. */
  record Read(UnionQuery query, boolean explain) {}

  Read read() {
    boolean explain = yes("explain", form.explain());
    UnionQuery query =
        new UnionQuery(
            text("q", form.q()),
            text("title", form.title()),
            text("author", form.author()),
            text("subject", form.subject()),
            text("isbn", form.isbn()),
            text("clc", form.clc()),
            scope(),
            yes("available", form.available()),
            choice("language", form.language()),
            choice("form", form.form()),
            new UnionQuery.Years(number("from", form.from()), number("to", form.to())),
            sort(),
            size(),
            Optional.ofNullable(form.after()).filter(token -> !token.isEmpty()).map(Cursor::new));
    if (!errors.isEmpty()) {
      throw UnionProblems.search(errors).exception();
    }
    return new Read(query, explain);
  }

  private String text(String name, @Nullable String text) {
    if (text == null) {
      return "";
    }
    return text.length() <= LONGEST_TEXT
        ? text
        : wrong(name, "is longer than " + LONGEST_TEXT + " characters", "");
  }

  private LibraryScope scope() {
    if (form.under() == null || form.under().isBlank()) {
      return catalogue.scope(Optional.empty()).orElse(LibraryScope.ALL);
    }
    return Isil.of(form.under())
        .flatMap(isil -> catalogue.scope(Optional.of(isil)))
        .orElseGet(() -> wrong("under", "is not the ISIL of a member", LibraryScope.ALL));
  }

  private boolean yes(String name, @Nullable String text) {
    return switch (text == null ? "" : text) {
      case "", "false" -> false;
      case "true" -> true;
      default -> wrong(name, "is neither true nor false", false);
    };
  }

  private Set<String> choice(String name, @Nullable List<String> values) {
    if (values == null) {
      return Set.of();
    }
    return values.size() <= LARGEST_PAGE
        ? Set.copyOf(values.stream().filter(value -> !value.isBlank()).toList())
        : wrong(name, "is given more than " + LARGEST_PAGE + " times", Set.of());
  }

  private UnionQuery.Sort sort() {
    return switch (form.sort() == null ? "" : form.sort()) {
      case "", "relevance" -> UnionQuery.Sort.RELEVANCE;
      case "title" -> UnionQuery.Sort.TITLE;
      case "year" -> UnionQuery.Sort.YEAR;
      case "-year" -> UnionQuery.Sort.YEAR_DESCENDING;
      default ->
          wrong("sort", "is none of relevance, title, year, -year", UnionQuery.Sort.RELEVANCE);
    };
  }

  private int size() {
    Integer size = number("size", form.size());
    if (size == null) {
      return USUAL_PAGE;
    }
    return size >= 0 && size <= LARGEST_PAGE
        ? size
        : wrong("size", "is not between 0 and " + LARGEST_PAGE, USUAL_PAGE);
  }

  private @Nullable Integer number(String name, @Nullable String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    try {
      return Integer.valueOf(text.strip());
    } catch (NumberFormatException e) {
      return wrongNumber(name);
    }
  }

  private @Nullable Integer wrongNumber(String name) {
    errors.add(new FieldError("?" + name, "is not a whole number"));
    return null;
  }

  private <T> T wrong(String name, String why, T instead) {
    errors.add(new FieldError("?" + name, why));
    return instead;
  }
}
