package org.smartlibrary.starter.inbox;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Metrics;
import java.time.Clock;
import org.smartlibrary.starter.event.EventTraces;
import org.smartlibrary.starter.event.KafkaClients;
import org.smartlibrary.starter.inbox.deadletter.DeadLetters;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** Starts every {@link EventHandler}; without one it costs nothing. */
@AutoConfiguration
@EnableConfigurationProperties(Gathering.class)
class InboxAutoConfiguration {

  @Bean
  HandlerLoops handlerLoops(
      KafkaClients clients,
      DeadLetters letters,
      EventTraces traces,
      Clock clock,
      Gathering gathering,
      ObjectProvider<MeterRegistry> meters) {
    return new HandlerLoops(
        clients,
        letters,
        traces,
        clock,
        gathering,
        meters.getIfAvailable(() -> Metrics.globalRegistry));
  }

  @Bean
  Inbox inbox(ObjectProvider<EventHandler> handlers, HandlerLoops loops) {
    return new Inbox(handlers.orderedStream().map(loops::of).toList());
  }

  @Bean
  InboxHealth inboxHealthIndicator(Inbox inbox) {
    return new InboxHealth(inbox.progress());
  }
}
