package org.smartlibrary.federation.availability.kafka;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import org.smartlibrary.federation.availability.ItemAudience;
import org.smartlibrary.federation.availability.ItemStates;
import org.smartlibrary.starter.event.Topic;
import org.smartlibrary.starter.inbox.EventHandler;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The states of items, which follow their topic. */
@Configuration(proxyBeanMethods = false)
class ItemConfiguration {

  @Bean
  Topic itemTopic() {
    return ItemTopic.TOPIC;
  }

  @Bean
  ItemStates itemStates() {
    return new ItemStates();
  }

  @Bean
  EventHandler itemFollower(
      ItemStates states, ItemAudience audience, MeterRegistry meters, Clock clock) {
    return new ItemFollower(states, audience, new ItemMetrics(states, meters), clock);
  }
}
