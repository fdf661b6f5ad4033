package org.smartlibrary.starter.event;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaConnectionDetails;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;

/** Sending and receiving events; nothing connects before it is used. */
@AutoConfiguration(after = KafkaAutoConfiguration.class)
class EventAutoConfiguration {

  @Bean
  KafkaClients kafkaClients(KafkaProperties properties, KafkaConnectionDetails connection) {
    return new KafkaClients(properties, connection);
  }

  @Bean
  CloudEvents cloudEvents(Environment environment) {
    return new CloudEvents("/" + environment.getProperty("spring.application.name", "service"));
  }

  @Bean
  @ConditionalOnMissingBean
  EventPublisher eventPublisher(KafkaClients clients, CloudEvents cloudEvents) {
    return new KafkaEventPublisher(clients, cloudEvents);
  }
}
