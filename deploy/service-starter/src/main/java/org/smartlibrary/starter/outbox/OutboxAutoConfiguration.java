package org.smartlibrary.starter.outbox;

import org.smartlibrary.starter.event.EventTraces;
import org.smartlibrary.starter.mongo.MongoDatabaseAutoConfiguration;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

/** The outbox, for services that have a database. */
@AutoConfiguration(after = MongoDatabaseAutoConfiguration.class)
class OutboxAutoConfiguration {

  @Bean
  Outbox outbox(EventTraces traces) {
    return new Outbox(traces);
  }
}
