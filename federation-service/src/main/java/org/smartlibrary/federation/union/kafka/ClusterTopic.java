package org.smartlibrary.federation.union.kafka;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.smartlibrary.federation.union.Bookmark;
import org.smartlibrary.federation.union.UnionIndex;
import org.smartlibrary.starter.event.KafkaClients;

/**
 * The one partition of {@code federation.cluster}, read from where the index has come to. Offsets
 * are kept with the index and nowhere else, so that what they speak of is what is there.
 */
final class ClusterTopic {

  private static final Logger LOG = LoggerFactory.getLogger(ClusterTopic.class);
  private static final TopicPartition PARTITION = new TopicPartition(ClusterEvents.TOPIC, 0);

  private final KafkaClients clients;
  private final UnionIndex index;

  ClusterTopic(KafkaClients clients, UnionIndex index) {
    this.clients = clients;
    this.index = index;
  }

  /**
   * Where an index has got to follow.
   *
   * @param source the topic's identity
   * @param end the offset behind the last event
   */
  record Stretch(String source, long end) {}

  Consumer<String, byte[]> open(FollowSettings settings) {
    Consumer<String, byte[]> consumer =
        clients.consumer(
            Map.of("max.poll.records", settings.maxBatch(), "max.partition.fetch.bytes", 4 << 20));
    consumer.assign(List.of(PARTITION));
    return consumer;
  }

  /**
   * Sets the consumer behind the last event that the index has; an index of another topic starts
   * anew.
   */
  Stretch seek(Consumer<String, byte[]> consumer) {
    String source = identity();
    long begin = consumer.beginningOffsets(List.of(PARTITION)).getOrDefault(PARTITION, 0L);
    long end = consumer.endOffsets(List.of(PARTITION)).getOrDefault(PARTITION, 0L);
    Bookmark bookmark = index.bookmark();
    if (bookmark.source() != null
        && (!bookmark.source().equals(source) || bookmark.offset() > end)) {
      LOG.warn(
          "The union index followed another topic than {} {}: it is built anew",
          PARTITION.topic(),
          source);
      index.clear();
    }
    long from = Math.max(begin, index.bookmark().offset());
    LOG.info("The union index goes on at offset {} of {} in {}", from, end, PARTITION.topic());
    consumer.seek(PARTITION, from);
    return new Stretch(source, end);
  }

  /** The offset of the next event, which gaps that compaction left do not hold up. */
  static long position(Consumer<String, byte[]> consumer) {
    return consumer.position(PARTITION);
  }

  /** How far the index is behind. */
  static long lag(Consumer<String, byte[]> consumer) {
    return consumer.currentLag(PARTITION).orElse(0);
  }

  private String identity() {
    try (Admin admin = clients.admin()) {
      var descriptions = admin.describeTopics(List.of(PARTITION.topic())).allTopicNames().get();
      return Objects.requireNonNull(descriptions.get(PARTITION.topic())).topicId().toString();
    } catch (ExecutionException e) {
      throw new KafkaException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new KafkaException(e);
    }
  }
}
