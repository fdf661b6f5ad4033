package org.smartlibrary.federation.union.daia.web;

import org.smartlibrary.starter.security.Access;
import org.smartlibrary.starter.security.AccessRule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Availability is public, and asked from pages of other sites. */
@Configuration(proxyBeanMethods = false)
class DaiaWebConfiguration {

  @Bean
  AccessRule daiaIsPublic() {
    return new AccessRule(null, "/daia", Access.PUBLIC);
  }
}
