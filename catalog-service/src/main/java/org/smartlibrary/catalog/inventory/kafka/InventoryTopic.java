package org.smartlibrary.catalog.inventory.kafka;

import org.smartlibrary.starter.event.Topic;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One partition: an event a library and day. */
@Configuration(proxyBeanMethods = false)
class InventoryTopic {

  static final String NAME = "catalog.inventory";

  @Bean
  Topic catalogInventory() {
    return new Topic(NAME, 1, Topic.Cleanup.COMPACT);
  }
}
