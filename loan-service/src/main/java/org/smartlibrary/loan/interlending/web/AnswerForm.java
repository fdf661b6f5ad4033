package org.smartlibrary.loan.interlending.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.loan.fee.Money;
import org.smartlibrary.loan.interlending.Happening;
import org.smartlibrary.loan.interlending.Party;
import org.smartlibrary.loan.stock.Barcode;
import org.smartlibrary.starter.problem.Problem;
import org.smartlibrary.starter.security.Isil;

/** What a supplier says. */
record AnswerForm(
    @Schema(description = "the supplier") @Nullable Isil library,
    @Nullable Kind answer,
    @Schema(
            description = "why not, or why later: a code of ISO 18626 such as NotOnShelf or OnLoan",
            example = "NotOnShelf")
        @Nullable String reason,
    @Schema(description = "until when it is shipped") @Nullable Instant expected,
    @Schema(description = "when to ask again") @Nullable Instant retryAfter,
    @Schema(description = "the barcode of what is shipped") @Nullable Barcode item,
    @Schema(description = "when it is wanted back") @Nullable Instant due,
    @Schema(description = "what it costs the library that asked, in yuan", example = "8.00")
        @Nullable Money cost) {

  private static final Pattern CODE = Pattern.compile("[A-Za-z]{1,40}");
  private static final Money MOST = new Money(100_000_00);

  /** What can be said. */
  enum Kind {
    WILL_SUPPLY,
    UNFILLED,
    RETRY,
    SHIPPED,
    COPIED,
    COMPLETED,
    PROLONGED
  }

  Happening happening() {
    Problem problem =
        InterlendingProblems.WRONG_REQUEST.because("The answer is not written as it should be.");
    if (library == null) {
      problem = problem.error("/library", "is required");
    }
    if (answer == null) {
      problem = problem.error("/answer", "is required");
    }
    if (reason != null && !CODE.matcher(reason).matches()) {
      problem = problem.error("/reason", "is a code of 1 to 40 letters, such as NotOnShelf");
    }
    if (cost != null && (cost.fen() < 0 || cost.compareTo(MOST) > 0)) {
      problem = problem.error("/cost", "is between 0 and " + MOST.yuan());
    }
    if (answer == Kind.PROLONGED && due == null) {
      problem = problem.error("/due", "is required");
    }
    if (library == null || answer == null || !problem.errors().isEmpty()) {
      throw problem.exception();
    }
    return happening(Party.of(library), answer);
  }

  private Happening happening(Party by, Kind kind) {
    String why = reason == null ? "Other" : reason;
    return switch (kind) {
      case WILL_SUPPLY -> new Happening.Promised(by, expected);
      case UNFILLED -> new Happening.Declined(by, why);
      case RETRY -> new Happening.RetryOffered(by, why, retryAfter);
      case SHIPPED ->
          new Happening.Sent(
              by, item == null ? null : item.value(), due, cost == null ? Money.ZERO : cost);
      case COPIED -> new Happening.Copied(by, cost == null ? Money.ZERO : cost);
      case COMPLETED -> new Happening.Home(by);
      case PROLONGED -> new Happening.Prolonged(by, due == null ? Instant.MAX : due);
    };
  }
}
