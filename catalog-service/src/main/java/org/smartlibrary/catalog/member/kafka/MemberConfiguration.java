package org.smartlibrary.catalog.member.kafka;

import org.smartlibrary.catalog.member.Libraries;
import org.smartlibrary.catalog.member.Members;
import org.smartlibrary.starter.problem.ProblemTypes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class MemberConfiguration {

  @Bean
  Members members() {
    return new Members();
  }

  @Bean
  Libraries libraries(Members members) {
    return new Libraries(members);
  }

  @Bean
  ProblemTypes memberProblemTypes() {
    return ProblemTypes.of(Libraries.UNKNOWN_LIBRARY, Libraries.LIBRARY_CLOSED);
  }
}
