package org.smartlibrary.loan.policy.web;

import java.util.List;
import org.smartlibrary.loan.policy.Objection;
import org.smartlibrary.starter.problem.FieldError;
import org.smartlibrary.starter.problem.Problem;
import org.smartlibrary.starter.problem.ProblemType;
import org.smartlibrary.starter.problem.ProblemTypes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;

@Configuration(proxyBeanMethods = false)
class PolicyProblems {

  static final ProblemType FORM =
      new ProblemType(
          "policy-form",
          HttpStatus.BAD_REQUEST,
          "The lines are not written as they should be",
          "«errors» names each part that is wrong. A line has a value such as loanDays, an act (SET, CAP or LOCK), an amount, and as far as it is not for all a reader group, an item type, a first and a last day.");

  static final ProblemType OBJECTIONS =
      new ProblemType(
          "policy-objections",
          HttpStatus.UNPROCESSABLE_CONTENT,
          "Some lines cannot be published",
          "Each error is about one line: it says twice what can be said once, a library above has locked the value, or a cap is lower than it. Take the line out, or ask whoever set the lock or the cap.");

  static final ProblemType NO_DRAFT =
      new ProblemType(
          "policy-no-draft",
          HttpStatus.NOT_FOUND,
          "There is no draft",
          "The library has no draft. Write one with PUT /api/policies/{isil}/draft.");

  static final ProblemType NO_VERSION =
      new ProblemType(
          "policy-no-version",
          HttpStatus.NOT_FOUND,
          "No such version",
          "The library has published no version of that number. GET /api/policies/{isil}/versions lists them.");

  static final ProblemType QUESTION =
      new ProblemType(
          "policy-question",
          HttpStatus.BAD_REQUEST,
          "It is not clear what is asked",
          "Ask for a library (at=), for whom (reader= or group=) and of what (item= or type=); with item= alone the library is its owner. on= is a day, today when not said.");

  @Bean
  ProblemTypes policyProblemTypes() {
    return ProblemTypes.of(FORM, OBJECTIONS, NO_DRAFT, NO_VERSION, QUESTION);
  }

  static Problem form() {
    return FORM.because("The lines are not written as they should be.");
  }

  static Problem objections(List<Objection> objections) {
    return OBJECTIONS
        .because("Some lines cannot be published: see errors.")
        .errors(objections.stream().map(PolicyProblems::error).toList());
  }

  private static FieldError error(Objection objection) {
    return new FieldError(
        "/lines/" + (objection.number() - 1), objection.reason() + ": " + objection.detail());
  }
}
