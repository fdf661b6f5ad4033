package org.smartlibrary.loan.delivery.web;

import org.smartlibrary.starter.security.Access;
import org.smartlibrary.starter.security.AccessRule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;

/** Couriers sign what they tell and have no tokens. */
@Configuration(proxyBeanMethods = false)
class CourierAccess {

  @Bean
  @Order(1)
  AccessRule couriersSign() {
    return new AccessRule(HttpMethod.POST, "/api/couriers/{name}/events", Access.PUBLIC);
  }
}
