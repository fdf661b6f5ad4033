package org.smartlibrary.gateway.routing;

import org.smartlibrary.starter.security.Access;
import org.smartlibrary.starter.security.AccessRule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;

/**
 * What passes the door without a token. Whose library a caller may write to is the service's to
 * say: it knows the hierarchy.
 */
@Configuration(proxyBeanMethods = false)
class OpenDoors {

  @Bean
  @Order(1)
  AccessRule operations() {
    return new AccessRule(null, "/api/operations/**", Access.OPERATOR);
  }

  @Bean
  @Order(2)
  AccessRule reads() {
    return new AccessRule(HttpMethod.GET, "/**", Access.PUBLIC);
  }

  @Bean
  @Order(2)
  AccessRule heads() {
    return new AccessRule(HttpMethod.HEAD, "/**", Access.PUBLIC);
  }

  @Bean
  @Order(2)
  AccessRule preflights() {
    return new AccessRule(HttpMethod.OPTIONS, "/**", Access.PUBLIC);
  }

  /** OAI-PMH 2.0, section 3.1.1: every verb may also come as a form. */
  @Bean
  @Order(2)
  AccessRule harvestsByForm() {
    return new AccessRule(HttpMethod.POST, "/oai/**", Access.PUBLIC);
  }

  /** SRU 2.0 over HTTP POST. */
  @Bean
  @Order(2)
  AccessRule searchesByForm() {
    return new AccessRule(HttpMethod.POST, "/sru/**", Access.PUBLIC);
  }

  /** ISO 18626: agencies outside have secrets and no tokens; the service looks at them. */
  @Bean
  @Order(2)
  AccessRule agenciesOutside() {
    return new AccessRule(HttpMethod.POST, "/iso18626", Access.PUBLIC);
  }

  /** Couriers sign what they tell; the service looks at the signature. */
  @Bean
  @Order(2)
  AccessRule couriers() {
    return new AccessRule(HttpMethod.POST, "/api/couriers/{name}/events", Access.PUBLIC);
  }

  @Bean
  @Order(3)
  AccessRule writes() {
    return new AccessRule(null, "/**", Access.AUTHENTICATED);
  }
}
