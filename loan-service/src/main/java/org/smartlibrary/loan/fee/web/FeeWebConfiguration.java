package org.smartlibrary.loan.fee.web;

import org.smartlibrary.starter.problem.ProblemTypes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class FeeWebConfiguration {

  @Bean
  ProblemTypes feeProblems() {
    return FeeProblems.all();
  }
}
