package org.smartlibrary.loan.interlending.web;

import org.smartlibrary.starter.security.Access;
import org.smartlibrary.starter.security.AccessRule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;

/** Agencies outside have secrets and no tokens; who they are is looked at with their message. */
@Configuration(proxyBeanMethods = false)
class InterlendingAccess {

  @Bean
  @Order(1)
  AccessRule agenciesAreOperators() {
    return new AccessRule(null, "/api/interlending/agencies/**", Access.OPERATOR);
  }

  @Bean
  @Order(1)
  AccessRule agenciesSpeakWithoutTokens() {
    return new AccessRule(HttpMethod.POST, "/iso18626", Access.PUBLIC);
  }
}
