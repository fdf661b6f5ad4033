package org.smartlibrary.federation.cluster.web;

import org.smartlibrary.starter.problem.ProblemType;
import org.smartlibrary.starter.problem.ProblemTypes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;

/** Why there is nothing to explain. */
@Configuration(proxyBeanMethods = false)
class ExplainProblems {

  static final ProblemType UNKNOWN =
      new ProblemType(
          "unknown-cluster",
          HttpStatus.NOT_FOUND,
          "No such union record",
          "The id was never given to a union record. Ids come from search and from the change feed;"
              + " search for the title again.");

  static final ProblemType DISSOLVED =
      new ProblemType(
          "dissolved-cluster",
          HttpStatus.NOT_FOUND,
          "The union record is held no more",
          "Every library that held the title has withdrawn its record. Search for the title: another"
              + " edition may be held.");

  @Bean
  ProblemTypes explainProblemTypes() {
    return ProblemTypes.of(UNKNOWN, DISSOLVED);
  }
}
