package org.smartlibrary.loan.interlending.web;

import java.util.function.Function;
import org.smartlibrary.loan.interlending.Decision;
import org.smartlibrary.loan.interlending.InterlibraryRequest;
import org.springframework.http.ResponseEntity;

/** How decisions are answered. */
final class Steps {

  private Steps() {}

  static ResponseEntity<?> answer(
      Decision decision, Function<InterlibraryRequest, RequestView> view) {
    return switch (decision) {
      case Decision.Moved moved -> ResponseEntity.ok(view.apply(moved.request()));
      case Decision.AsBefore as -> ResponseEntity.ok(view.apply(as.request()));
      case Decision.DeskRefuses(var why) -> InterlendingProblems.refused(why).response();
      case Decision.NotNow refused -> InterlendingProblems.refused(refused).response();
    };
  }
}
