package org.smartlibrary.federation.cluster.web;

import org.smartlibrary.federation.cluster.AssertionDesk;
import org.smartlibrary.federation.cluster.AssertionRegister;
import org.smartlibrary.federation.cluster.Pseudonyms;
import org.smartlibrary.starter.problem.ProblemTypes;
import org.smartlibrary.starter.security.Access;
import org.smartlibrary.starter.security.AccessRule;
import org.smartlibrary.starter.security.LibraryHierarchy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where people assert: who may come, and what is answered to whom it is refused. */
@Configuration(proxyBeanMethods = false)
class AssertionConfiguration {

  @Bean
  AssertionDesk assertionDesk(AssertionRegister register) {
    return new AssertionDesk(register);
  }

  @Bean
  Authors assertionAuthors(LibraryHierarchy hierarchy, Pseudonyms pseudonyms) {
    return new Authors(hierarchy, pseudonyms);
  }

  /** Not public, reading neither: they are notes from colleague to colleague. */
  @Bean
  AccessRule assertionAccess() {
    return new AccessRule(null, "/api/union/assertions/**", Access.AUTHENTICATED);
  }

  @Bean
  ProblemTypes assertionProblems() {
    return AssertionProblems.all();
  }
}
