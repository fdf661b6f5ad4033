package org.smartlibrary.starter.event;

import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import org.springframework.beans.factory.ObjectProvider;
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
  EventPublisher eventPublisher(KafkaClients clients, CloudEvents cloudEvents, EventTraces traces) {
    return new KafkaEventPublisher(clients, cloudEvents, traces);
  }

  @Bean
  EventTraces eventTraces(ObjectProvider<Tracer> tracer, ObjectProvider<Propagator> propagator) {
    return new EventTraces(
        tracer.getIfAvailable(() -> Tracer.NOOP), propagator.getIfAvailable(() -> Propagator.NOOP));
  }

  @Bean
  TopicsAtStart topicsAtStart(ObjectProvider<Topic> topics, KafkaClients clients) {
    return new TopicsAtStart(topics.orderedStream().toList(), clients);
  }
}
