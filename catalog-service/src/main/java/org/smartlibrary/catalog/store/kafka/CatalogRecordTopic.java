package org.smartlibrary.catalog.store.kafka;

import org.smartlibrary.starter.event.Topic;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The topic and the types of its events, as the contracts have them. */
@Configuration(proxyBeanMethods = false)
class CatalogRecordTopic {

  static final String NAME = "catalog.record";
  static final String REVISED = "org.smartlibrary.catalog.record-revised.v1";
  static final String WITHDRAWN = "org.smartlibrary.catalog.record-withdrawn.v1";
  private static final int PARTITIONS = 8;

  @Bean
  Topic catalogRecord() {
    return new Topic(NAME, PARTITIONS, Topic.Cleanup.COMPACT);
  }
}
