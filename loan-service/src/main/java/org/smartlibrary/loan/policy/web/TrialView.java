package org.smartlibrary.loan.policy.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.ToLongFunction;
import org.smartlibrary.loan.policy.Objection;
import org.smartlibrary.loan.policy.Trial;
import org.smartlibrary.starter.security.Isil;

/**
 * What a draft would have done to the last loans.
 *
 * @param on the day whose lines were compared
 * @param complete whether these were all loans since then
 */
record TrialView(
    Isil isil,
    long draft,
    LocalDate on,
    Instant since,
    boolean complete,
    long loans,
    long longer,
    long shorter,
    long refused,
    List<Trial.Effect> effects,
    List<Objection> objections) {

  static long sum(List<Trial.Effect> effects, ToLongFunction<Trial.Effect> what) {
    return effects.stream().mapToLong(what).sum();
  }
}
