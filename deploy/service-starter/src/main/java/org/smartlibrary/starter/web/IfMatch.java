package org.smartlibrary.starter.web;

import org.jspecify.annotations.Nullable;
import org.smartlibrary.starter.problem.Problem;
import org.smartlibrary.starter.problem.Problems;

/**
 * That a write says which version it is made for (RFC 9110, section 13.1.1; RFC 6585, section 3).
 */
public final class IfMatch {

  private IfMatch() {}

  /**
   * Passes a write whose {@code If-Match} names the version at which the thing is. Where there is
   * nothing yet, at version 0, a write needs none.
   *
   * @throws org.smartlibrary.starter.problem.ProblemException answered 412 or 428
   */
  public static void check(@Nullable String ifMatch, long actual) {
    if (ifMatch == null && actual > 0) {
      throw Problems.PRECONDITION_REQUIRED
          .because("It is at version %d: say in If-Match which one you change.".formatted(actual))
          .exception();
    }
    if (ifMatch != null && !Etags.matches(ifMatch, actual)) {
      throw outdated(actual).exception();
    }
  }

  /** Somebody else was faster. */
  public static Problem outdated(long actual) {
    return Problems.PRECONDITION_FAILED.because(
        "It is at version %d by now: read it again.".formatted(actual));
  }
}
