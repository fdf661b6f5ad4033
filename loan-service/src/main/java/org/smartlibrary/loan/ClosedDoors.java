package org.smartlibrary.loan;

import org.smartlibrary.starter.security.Access;
import org.smartlibrary.starter.security.AccessRule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/**
 * Nothing about lending is public, reads included: who borrows what is nobody's business. A feature
 * that has something for everybody says so with a rule before this one.
 */
@Configuration(proxyBeanMethods = false)
class ClosedDoors {

  @Bean
  @Order(10)
  AccessRule operations() {
    return new AccessRule(null, "/api/operations/**", Access.OPERATOR);
  }

  @Bean
  @Order(20)
  AccessRule lending() {
    return new AccessRule(null, "/api/**", Access.AUTHENTICATED);
  }
}
