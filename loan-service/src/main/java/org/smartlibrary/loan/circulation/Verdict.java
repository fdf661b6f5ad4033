package org.smartlibrary.loan.circulation;

/**
 * What a rule says of a copy as it stands.
 *
 * @param <T> what the decision is about
 */
sealed interface Verdict<T> {

  record Changes<T>(Step step, T about) implements Verdict<T> {}

  /** It was decided before, under the same ticket. */
  record Repeats<T>(Answered answered) implements Verdict<T> {}

  /** It is so already: nothing is written. */
  record Stays<T>(T about) implements Verdict<T> {}

  record Refuses<T>(Refusal refusal) implements Verdict<T> {}
}
