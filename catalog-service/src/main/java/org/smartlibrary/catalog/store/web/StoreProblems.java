package org.smartlibrary.catalog.store.web;

import org.smartlibrary.starter.problem.ProblemTypes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class StoreProblems {

  @Bean
  ProblemTypes recordProblemTypes() {
    return ProblemTypes.of(RecordRefusals.UNKNOWN_RECORD, RecordRefusals.NOT_EXPRESSIBLE);
  }
}
