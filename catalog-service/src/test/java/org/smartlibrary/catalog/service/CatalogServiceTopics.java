package org.smartlibrary.catalog.service;

import org.smartlibrary.catalog.member.Members;
import org.smartlibrary.starter.event.EventPublisher;
import org.smartlibrary.starter.event.Topic;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;

/** The topics that federation-service would have made, and the service as a client sees it. */
@TestConfiguration(proxyBeanMethods = false)
class CatalogServiceTopics {

  @Bean
  Topic memberTopic() {
    return new Topic("federation.member", 1, Topic.Cleanup.COMPACT);
  }

  @Bean
  Topic progressTopic() {
    return new Topic("federation.progress", 1, Topic.Cleanup.COMPACT);
  }

  @Bean
  @Lazy
  CatalogService catalogService(
      ServletWebServerApplicationContext context, EventPublisher events, Members members) {
    return new CatalogService(
        java.util.Objects.requireNonNull(context.getWebServer()).getPort(), events, members);
  }
}
