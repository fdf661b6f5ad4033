package org.smartlibrary.loan.patron;

class InMemoryEnrolmentsTest extends EnrolmentsContract {

  private final Enrolments enrolments = new InMemoryEnrolments();

  @Override
  protected Enrolments enrolments() {
    return enrolments;
  }
}
