package org.smartlibrary.federation.union.kafka;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import org.smartlibrary.federation.union.UnionIndex;
import org.smartlibrary.starter.event.EventPublisher;
import org.smartlibrary.starter.event.EventTraces;
import org.smartlibrary.starter.event.KafkaClients;
import org.smartlibrary.starter.event.Topic;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The index follows the clusters, in every instance by itself. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(FollowSettings.class)
class FollowConfiguration {

  @Bean
  Topic progressTopic() {
    return Searchable.TOPIC;
  }

  /** Part of readiness as {@code unionIndex}. */
  @Bean
  Progress unionIndexHealthIndicator() {
    return new Progress();
  }

  @Bean
  ClusterFollower clusterFollower(
      KafkaClients clients,
      UnionIndex index,
      EventPublisher publisher,
      FollowSettings settings,
      Progress progress,
      Clock clock,
      EventTraces traces,
      MeterRegistry meters) {
    var feed = new IndexFeed(index, new Searchable(publisher, clock), settings, traces, meters);
    return new ClusterFollower(new ClusterTopic(clients, index), feed, settings, progress);
  }

  @Bean
  MeterBinder unionIndexMeters(UnionIndex index, Progress progress) {
    return meters -> {
      Gauge.builder("union.records", index, UnionIndex::size).register(meters);
      Gauge.builder("union.index.offset", progress, Progress::offset).register(meters);
      Gauge.builder("union.index.lag", progress, Progress::lag).register(meters);
    };
  }
}
