package org.smartlibrary.federation.cluster.kafka;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import org.smartlibrary.federation.cluster.AssertionEvents;
import org.smartlibrary.federation.cluster.ClusterStore;
import org.smartlibrary.federation.cluster.ClusterWriter;
import org.smartlibrary.starter.event.EventPublisher;
import org.smartlibrary.starter.event.Topic;
import org.smartlibrary.starter.event.Topic.Cleanup;
import org.smartlibrary.starter.inbox.EventHandler;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** From the libraries' records to clusters: extractors, and the one writer. */
@Configuration(proxyBeanMethods = false)
class KafkaClusterConfiguration {

  /** One partition, whose owner is the writer. */
  @Bean
  Topic featureTopic() {
    return new Topic(Topics.FEATURES, 1, Cleanup.DELETE);
  }

  /** One partition, so that its offset is the sequence of the union's changes. */
  @Bean
  Topic clusterTopic() {
    return new Topic(Topics.CLUSTERS, 1, Cleanup.COMPACT);
  }

  @Bean
  EventHandler featureExtractor(EventPublisher publisher, Clock clock) {
    return new FeatureExtractor(publisher, clock);
  }

  @Bean
  AssertionEvents assertionEvents() {
    return new AssertionTopic();
  }

  @Bean
  EventHandler clusterWriting(
      ClusterStore store, EventPublisher publisher, Clock clock, MeterRegistry registry) {
    var writer = new ClusterWriter(store, new KafkaClusterEvents(publisher), clock);
    return new ClusterWriting(writer, new WriterMetrics(registry));
  }
}
