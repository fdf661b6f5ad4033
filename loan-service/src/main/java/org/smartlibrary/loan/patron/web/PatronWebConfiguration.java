package org.smartlibrary.loan.patron.web;

import org.smartlibrary.starter.problem.ProblemTypes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PatronWebConfiguration {

  @Bean
  ProblemTypes readerProblems() {
    return ReaderProblems.all();
  }
}
