package org.smartlibrary.loan.delivery.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.loan.delivery.Destination;
import org.smartlibrary.starter.problem.Problem;
import org.smartlibrary.starter.security.Isil;

/** How a parcel is to go back. */
@Schema(name = "ParcelReturn")
record ReturnForm(
    @Schema(
            description =
                "COURIER fetches it at the door that it was brought to, LOCKER: out of a locker, BRANCH: it is handed in at a desk")
        @Nullable By by,
    @Schema(description = "whose locker or desk it is", example = "CN-430121")
        @Nullable Isil library,
    @Schema(description = "which locker", example = "A-7") @Nullable String code) {

  private static final Pattern CODE = Pattern.compile("[\\p{L}\\p{N} .#-]{1,40}");

  /** Who takes it. */
  enum By {
    COURIER,
    LOCKER,
    BRANCH
  }

  /** From where; all that is wrong is named at once. */
  Destination from() {
    Problem problem =
        DeliveryProblems.WRONG_ORDER.because("The return is not written as it should be.");
    if (by == null) {
      problem = problem.error("/by", "is COURIER, LOCKER or BRANCH");
    }
    if (library == null && by != null && by != By.COURIER) {
      problem = problem.error("/library", "is required");
    }
    if (by == By.LOCKER && (code == null || !CODE.matcher(code).matches())) {
      problem = problem.error("/code", "has 1 to 40 letters and digits");
    }
    if (by == null || !problem.errors().isEmpty()) {
      throw problem.exception();
    }
    return from(by);
  }

  private Destination from(By who) {
    if (who == By.COURIER || library == null) {
      return new Destination.Home(null);
    }
    return who == By.LOCKER && code != null
        ? new Destination.Locker(library, code)
        : new Destination.Branch(library);
  }
}
