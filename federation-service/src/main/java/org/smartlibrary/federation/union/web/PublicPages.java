package org.smartlibrary.federation.union.web;

import org.smartlibrary.starter.security.Access;
import org.smartlibrary.starter.security.AccessRule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;

/** What crawlers and browsers read outside of {@code /api}. */
@Configuration(proxyBeanMethods = false)
class PublicPages {

  @Bean
  AccessRule openSearchIsPublic() {
    return new AccessRule(HttpMethod.GET, "/opensearch.xml", Access.PUBLIC);
  }

  @Bean
  AccessRule sitemapIsPublic() {
    return new AccessRule(HttpMethod.GET, "/sitemap.xml", Access.PUBLIC);
  }

  @Bean
  AccessRule sitemapFilesArePublic() {
    return new AccessRule(HttpMethod.GET, "/sitemap/**", Access.PUBLIC);
  }
}
