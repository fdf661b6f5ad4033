package org.smartlibrary.starter.outbox;

import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Metrics;
import java.time.Clock;
import java.util.UUID;
import java.util.stream.Collectors;
import org.smartlibrary.starter.event.CloudEvents;
import org.smartlibrary.starter.event.EventTraces;
import org.smartlibrary.starter.event.KafkaClients;
import org.smartlibrary.starter.mongo.MongoDatabaseAutoConfiguration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The outbox, and its relay where a service declares an {@link OutboxCollection}. */
@AutoConfiguration(after = MongoDatabaseAutoConfiguration.class)
class OutboxAutoConfiguration {

  @Bean
  Outbox outbox(EventTraces traces) {
    return new Outbox(traces);
  }

  @Configuration(proxyBeanMethods = false)
  @ConditionalOnBean({MongoDatabase.class, OutboxCollection.class})
  static class Relaying {

    @Bean
    WriteSignal writeSignal(ObjectProvider<OutboxCollection> collections) {
      return new WriteSignal(
          collections.stream().map(OutboxCollection::collection).collect(Collectors.toSet()));
    }

    @Bean
    MongoClientSettingsBuilderCustomizer wakeOnWrite(WriteSignal signal) {
      return settings -> settings.addCommandListener(signal);
    }

    @Bean
    Relay relay(
        ObjectProvider<OutboxCollection> collections,
        MongoDatabase database,
        KafkaClients clients,
        CloudEvents cloudEvents,
        ObjectProvider<MeterRegistry> meters) {
      return new Relay(
          collections.stream()
              .map(declared -> database.getCollection(declared.collection()))
              .map(PendingAggregates::new)
              .toList(),
          shard ->
              ShardPublisher.open(
                  clients, cloudEvents, "outbox-%s-%d".formatted(database.getName(), shard)),
          new RelayMetrics(meters.getIfAvailable(() -> Metrics.globalRegistry)));
    }

    @Bean
    RelayLoop relayLoop(Relay relay, MongoDatabase database, Clock clock, WriteSignal signal) {
      var leases = new ShardLeases(database, "relay-" + UUID.randomUUID(), clock);
      return new RelayLoop(relay, leases, signal);
    }
  }
}
