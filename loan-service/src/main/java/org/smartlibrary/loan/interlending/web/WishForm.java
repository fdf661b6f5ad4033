package org.smartlibrary.loan.interlending.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.loan.interlending.Citation;
import org.smartlibrary.loan.interlending.Need;
import org.smartlibrary.loan.interlending.Service;
import org.smartlibrary.loan.stock.Isbn;
import org.smartlibrary.loan.stock.UnionId;
import org.smartlibrary.starter.problem.Problem;
import org.smartlibrary.starter.security.Isil;

/** A wish for a title: by its id, by a number, or in words. */
@Schema(name = "InterlibraryWish")
record WishForm(
    @Schema(
            description =
                "the library that asks, and where it is collected; a reader's home when not said",
            example = "CN-430121")
        @Nullable Isil library,
    @Schema(description = "the title in the union") @Nullable UnionId title,
    @Schema(description = "its ISBN, in the place of the title", example = "9787020002207")
        @Nullable String isbn,
    @Schema(description = "what the union has not, for agencies outside")
        @Nullable Description description,
    @Schema(description = "LOAN when not said") @Nullable Service service,
    @Schema(description = "which pages are to be copied", example = "23-41") @Nullable String pages,
    @Schema(description = "for whom; no supplier ever sees it. A reader asks for oneself: me")
        @Nullable String reader,
    @Schema(description = "for the suppliers to read; name no reader in it") @Nullable String note,
    @Nullable Instant neededBy,
    @Schema(
            description =
                "whether agencies outside may be asked when no member can; no when not said, but yes for a description")
        @Nullable Boolean beyond) {

  private static final Pattern YEAR = Pattern.compile("\\d{4}");
  private static final int LONGEST_PAGES = 100;

  /** What the union has not, in words. */
  @Schema(name = "InterlibraryDescription")
  record Description(
      @Nullable String title,
      @Nullable String author,
      @Nullable String isbn,
      @Nullable String year) {}

  /** All that is wrong with it at once. */
  Optional<Problem> fault(boolean byStaff) {
    Problem problem =
        InterlendingProblems.WRONG_REQUEST.because("The request is not written as it should be.");
    if (byStaff && library == null) {
      problem = problem.error("/library", "is required");
    }
    if (title == null && isbn == null && description == null) {
      problem = problem.error("/title", "is required, or isbn, or description");
    }
    if (isbn != null && Isbn.of(isbn).isEmpty()) {
      problem = problem.error("/isbn", "is an ISBN of 10 or 13 digits");
    }
    if (note != null && note.length() > Need.LONGEST_NOTE) {
      problem = problem.error("/note", "has at most %d characters".formatted(Need.LONGEST_NOTE));
    }
    if (pages != null && pages.length() > LONGEST_PAGES) {
      problem = problem.error("/pages", "has at most %d characters".formatted(LONGEST_PAGES));
    }
    problem = description == null ? problem : faults(description, problem);
    return problem.errors().isEmpty() ? Optional.empty() : Optional.of(problem);
  }

  private static Problem faults(Description it, Problem problem) {
    Problem found = problem;
    if (it.title() == null || it.title().isBlank() || it.title().length() > Citation.LONGEST) {
      found =
          found.error("/description/title", "has 1 to %d characters".formatted(Citation.LONGEST));
    }
    if (it.author() != null && it.author().length() > Citation.LONGEST) {
      found =
          found.error(
              "/description/author", "has at most %d characters".formatted(Citation.LONGEST));
    }
    if (it.isbn() != null && Isbn.of(it.isbn()).isEmpty()) {
      found = found.error("/description/isbn", "is an ISBN of 10 or 13 digits");
    }
    if (it.year() != null && !YEAR.matcher(it.year()).matches()) {
      found = found.error("/description/year", "has four digits");
    }
    return found;
  }

  Service wanted() {
    return service == null ? Service.LOAN : service;
  }

  /** The number by which the union is asked: of the form, and else of the description. */
  Optional<Isbn> number() {
    return Optional.ofNullable(isbn)
        .or(() -> Optional.ofNullable(description).map(Description::isbn))
        .flatMap(Isbn::of);
  }

  /** What was said in words. */
  Optional<Citation> words() {
    return Optional.ofNullable(description)
        .filter(it -> it.title() != null)
        .map(
            it ->
                new Citation(
                    String.valueOf(it.title()).strip(),
                    it.author() == null || it.author().isBlank() ? null : it.author().strip(),
                    number().orElse(null),
                    it.year(),
                    pages));
  }

  /** Without the reader. */
  @Override
  public String toString() {
    return "wish of " + library;
  }
}
