package org.smartlibrary.catalog.feed.web;

import org.smartlibrary.starter.security.Access;
import org.smartlibrary.starter.security.AccessRule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where and how a library's system is asked is its own affair: reading needs a token too. */
@Configuration(proxyBeanMethods = false)
class FeedAccess {

  @Bean
  AccessRule feedsAreTheLibrarys() {
    return new AccessRule(null, "/api/libraries/{isil}/feeds/**", Access.LIBRARY);
  }
}
