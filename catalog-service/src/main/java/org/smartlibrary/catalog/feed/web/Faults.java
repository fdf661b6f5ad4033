package org.smartlibrary.catalog.feed.web;

import org.jspecify.annotations.Nullable;
import org.smartlibrary.starter.problem.Problem;

/** Collects what is wrong with a description. */
final class Faults {

  private @Nullable Problem problem;

  void add(String pointer, String reason) {
    Problem known =
        problem == null
            ? FeedProblems.WRONG_FEED.because(
                "The feed is not described as it should be: see errors.")
            : problem;
    problem = known.error(pointer, reason);
  }

  void throwAny() {
    if (problem != null) {
      throw problem.exception();
    }
  }
}
