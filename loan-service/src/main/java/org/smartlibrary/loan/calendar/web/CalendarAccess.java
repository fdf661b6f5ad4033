package org.smartlibrary.loan.calendar.web;

import org.smartlibrary.starter.security.Access;
import org.smartlibrary.starter.security.AccessRule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;

/** Public holidays are the same for all: who runs the network writes them. */
@Configuration(proxyBeanMethods = false)
class CalendarAccess {

  @Bean
  @Order(5)
  AccessRule holidaysAreTheOperators() {
    return new AccessRule(HttpMethod.PUT, "/api/calendars/holidays/*", Access.OPERATOR);
  }
}
