package org.smartlibrary.loan.patron;

/** What became of a registration, or of a change. */
public sealed interface Decision {

  record Created(Enrolment enrolment) implements Decision {}

  record Updated(Enrolment enrolment) implements Decision {}

  record Unchanged(Enrolment enrolment) implements Decision {}

  /**
   * The reader is at another version than was expected.
   *
   * @param actual 0 when there is none
   */
  record Outdated(long actual) implements Decision {}

  record Refused(Rule rule, String reason) implements Decision {}
}
