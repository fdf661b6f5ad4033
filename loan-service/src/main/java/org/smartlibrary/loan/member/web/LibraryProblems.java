package org.smartlibrary.loan.member.web;

import org.smartlibrary.starter.problem.ProblemTypes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class LibraryProblems {

  @Bean
  ProblemTypes libraryProblemTypes() {
    return ProblemTypes.of(LibraryRefusals.UNKNOWN_LIBRARY);
  }
}
