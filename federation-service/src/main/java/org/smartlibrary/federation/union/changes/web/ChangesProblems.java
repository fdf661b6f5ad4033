package org.smartlibrary.federation.union.changes.web;

import static org.springframework.http.HttpStatus.BAD_REQUEST;

import java.util.List;
import org.smartlibrary.starter.problem.FieldError;
import org.smartlibrary.starter.problem.Problem;
import org.smartlibrary.starter.problem.ProblemType;
import org.smartlibrary.starter.problem.ProblemTypes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Why the feed says no. */
@Configuration(proxyBeanMethods = false)
class ChangesProblems {

  private static final ProblemType RANGE =
      new ProblemType(
          "union-changes-range",
          BAD_REQUEST,
          "These are no numbers of changes",
          "Changes are numbered 1, 2, 3… Begin with after=0 and go on with «to» of the answer. A"
              + " page has at most 10,000 changes, a proof covers at most 100,000 numbers.");

  @Bean
  ProblemTypes changesProblemTypes() {
    return ProblemTypes.of(RANGE);
  }

  static Problem wrong(List<FieldError> errors) {
    return RANGE.because("Something in the address is wrong.").errors(errors);
  }
}
