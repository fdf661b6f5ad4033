package org.smartlibrary.federation.union.web;

import org.smartlibrary.federation.member.MemberDirectory;
import org.smartlibrary.federation.union.UnionCatalogue;
import org.smartlibrary.federation.union.UnionIndex;
import org.smartlibrary.starter.problem.ProblemTypes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The catalogue's counter; reading is public, as everywhere. */
@Configuration(proxyBeanMethods = false)
class UnionWebConfiguration {

  @Bean
  UnionCatalogue unionCatalogue(UnionIndex index, MemberDirectory members) {
    return new UnionCatalogue(index, members::tree);
  }

  @Bean
  ProblemTypes unionProblems() {
    return UnionProblems.all();
  }
}
