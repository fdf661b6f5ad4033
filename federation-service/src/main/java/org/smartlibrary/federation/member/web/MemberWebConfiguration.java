package org.smartlibrary.federation.member.web;

import java.time.Clock;
import org.smartlibrary.federation.member.MemberDirectory;
import org.smartlibrary.federation.member.MemberRegistry;
import org.smartlibrary.starter.problem.ProblemTypes;
import org.smartlibrary.starter.security.Access;
import org.smartlibrary.starter.security.AccessRule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;

/** The register's desk: who may come to it, and what it answers when it refuses. */
@Configuration(proxyBeanMethods = false)
class MemberWebConfiguration {

  @Bean
  MemberRegistry memberRegistry(MemberDirectory directory, Clock clock) {
    return new MemberRegistry(directory, clock);
  }

  @Bean
  Preconditions memberPreconditions(MemberDirectory directory) {
    return new Preconditions(directory);
  }

  /** Which members a caller may write is for the regulations to say. */
  @Bean
  AccessRule memberWrites() {
    return new AccessRule(HttpMethod.PUT, "/api/members/{isil}", Access.AUTHENTICATED);
  }

  @Bean
  AccessRule memberFiles() {
    return new AccessRule(HttpMethod.POST, "/api/members", Access.AUTHENTICATED);
  }

  @Bean
  ProblemTypes memberProblems() {
    return MemberProblems.all();
  }
}
