package org.smartlibrary.federation.cluster.kafka;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import org.smartlibrary.federation.cluster.AssertionEvents;
import org.smartlibrary.federation.cluster.ClusterStore;
import org.smartlibrary.federation.cluster.ClusterWriter;
import org.smartlibrary.federation.cluster.Clusters;
import org.smartlibrary.federation.cluster.RulesOrder;
import org.smartlibrary.federation.cluster.RulesOrders;
import org.smartlibrary.federation.cluster.RulesState;
import org.smartlibrary.starter.event.EventPublisher;
import org.smartlibrary.starter.event.Topic;
import org.smartlibrary.starter.event.Topic.Cleanup;
import org.smartlibrary.starter.inbox.EventHandler;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** From the libraries' records to clusters: extractors, and the one writer. */
@Configuration(proxyBeanMethods = false)
class KafkaClusterConfiguration {

  private static final int RENEWED_AT_ONCE = 50;

  /** All its partitions have one reader, who is the writer. */
  @Bean
  Topic featureTopic() {
    return new Topic(Topics.FEATURES, Topics.LANES, Cleanup.DELETE);
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
  RulesOrders rulesOrders(EventPublisher publisher, Clock clock) {
    return new RulesTopic(publisher, clock);
  }

  @Bean
  ClusterWriter clusterWriter(ClusterStore store, EventPublisher publisher, Clock clock) {
    return new ClusterWriter(store, new KafkaClusterEvents(publisher), clock);
  }

  @Bean
  EventHandler clusterWriting(ClusterWriter writer, MeterRegistry registry) {
    return new ClusterWriting(writer, new WriterMetrics(registry));
  }

  @Bean
  RulesRenewal rulesRenewal(ClusterWriter writer) {
    return new RulesRenewal(() -> writer.renew(RENEWED_AT_ONCE));
  }

  /** A renewal that a restart interrupted goes on even when no library has anything to tell. */
  @Bean
  ApplicationRunner resumedRenewal(Clusters clusters, RulesOrders orders) {
    return _ -> {
      RulesState state = clusters.rules();
      if (state.renewing()) {
        orders.send(new RulesOrder(state.rules()));
      }
    };
  }
}
