package org.smartlibrary.loan.interlending.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.loan.interlending.Need;
import org.smartlibrary.loan.patron.ReaderId;
import org.smartlibrary.loan.stock.UnionId;
import org.smartlibrary.starter.problem.Problem;
import org.smartlibrary.starter.security.Isil;

/** A wish for a title. */
record WishForm(
    @Schema(description = "the library that asks", example = "CN-430121") @Nullable Isil library,
    @Schema(description = "the title in the union") @Nullable UnionId title,
    @Schema(description = "for whom; no supplier ever sees it") @Nullable ReaderId reader,
    @Schema(description = "for the suppliers to read; name no reader in it") @Nullable String note,
    @Nullable Instant neededBy,
    @Schema(
            description =
                "whether agencies outside may be asked when no member can; no when not said")
        @Nullable Boolean beyond) {

  /** All that is wrong with it at once. */
  Optional<Problem> fault() {
    Problem problem =
        InterlendingProblems.WRONG_REQUEST.because("The request is not written as it should be.");
    if (library == null) {
      problem = problem.error("/library", "is required");
    }
    if (title == null) {
      problem = problem.error("/title", "is required");
    }
    if (note != null && note.length() > Need.LONGEST_NOTE) {
      problem = problem.error("/note", "has at most %d characters".formatted(Need.LONGEST_NOTE));
    }
    return problem.errors().isEmpty() ? Optional.empty() : Optional.of(problem);
  }

  /** Without the reader. */
  @Override
  public String toString() {
    return "wish of " + library;
  }
}
