package org.smartlibrary.starter.event;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewPartitions;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Creates the declared topics; waits for the broker as long as it takes. */
final class TopicsAtStart implements SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(TopicsAtStart.class);
  private static final Duration PAUSE = Duration.ofSeconds(1);
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final List<NewTopic> topics;
  private final KafkaClients clients;
  private volatile boolean running;

  TopicsAtStart(List<Topic> topics, KafkaClients clients) {
    this.topics = topics.stream().map(TopicsAtStart::declared).toList();
    this.clients = clients;
  }

  @Override
  public void start() {
    if (!topics.isEmpty()) {
      running = true;
      Thread.ofVirtual().name("topics-at-start").start(this::createPatiently);
    }
  }

  @Override
  public void stop() {
    running = false;
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  private void createPatiently() {
    try {
      while (running && !created()) {
        Thread.sleep(PAUSE);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    running = false;
  }

  private boolean created() throws InterruptedException {
    try (var admin = clients.admin()) {
      for (var topic : topics) {
        create(admin, topic);
      }
      return true;
    } catch (ExecutionException | TimeoutException | KafkaException e) {
      log.warn("The topics cannot be created yet: {}", e.getMessage());
      return false;
    }
  }

  private static void create(Admin admin, NewTopic topic)
      throws InterruptedException, ExecutionException, TimeoutException {
    try {
      admin.createTopics(List.of(topic)).all().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    } catch (ExecutionException e) {
      if (!(e.getCause() instanceof TopicExistsException)) {
        throw e;
      }
      takeLargestEvents(admin, topic.name());
      grow(admin, topic);
    }
  }

  /** For a topic that was created when fewer partitions were declared. */
  private static void grow(Admin admin, NewTopic topic)
      throws InterruptedException, ExecutionException, TimeoutException {
    var known =
        admin
            .describeTopics(List.of(topic.name()))
            .allTopicNames()
            .get(PATIENCE.toSeconds(), TimeUnit.SECONDS)
            .get(topic.name());
    if (known != null && known.partitions().size() < topic.numPartitions()) {
      log.info("{} gets {} partitions", topic.name(), topic.numPartitions());
      admin
          .createPartitions(Map.of(topic.name(), NewPartitions.increaseTo(topic.numPartitions())))
          .all()
          .get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    }
  }

  /** For a topic that was created when an event might have less. */
  private static void takeLargestEvents(Admin admin, String topic)
      throws InterruptedException, ExecutionException, TimeoutException {
    var limit = new ConfigEntry(TopicConfig.MAX_MESSAGE_BYTES_CONFIG, "" + EventSize.LARGEST_BATCH);
    var change = List.of(new AlterConfigOp(limit, AlterConfigOp.OpType.SET));
    admin
        .incrementalAlterConfigs(
            Map.of(new ConfigResource(ConfigResource.Type.TOPIC, topic), change))
        .all()
        .get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
  }

  private static NewTopic declared(Topic topic) {
    var cleanup = topic.cleanup().name().toLowerCase(Locale.ROOT);
    return KafkaClients.topic(
        topic.name(), topic.partitions(), Map.of(TopicConfig.CLEANUP_POLICY_CONFIG, cleanup));
  }
}
