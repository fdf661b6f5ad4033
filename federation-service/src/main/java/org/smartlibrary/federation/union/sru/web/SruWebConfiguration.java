package org.smartlibrary.federation.union.sru.web;

import org.smartlibrary.starter.problem.ProblemTypes;
import org.smartlibrary.starter.security.Access;
import org.smartlibrary.starter.security.AccessRule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** SRU only reads, so anybody may, by GET and by POST. */
@Configuration(proxyBeanMethods = false)
class SruWebConfiguration {

  @Bean
  AccessRule sruIsPublic() {
    return new AccessRule(null, "/sru/**", Access.PUBLIC);
  }

  @Bean
  ProblemTypes sruProblems() {
    return SruProblems.all();
  }
}
