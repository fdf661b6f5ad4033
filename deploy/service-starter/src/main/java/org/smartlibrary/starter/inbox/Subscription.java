package org.smartlibrary.starter.inbox;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.CommitFailedException;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.RebalanceInProgressException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where a handler's consumer starts, and how it remembers where it is. */
sealed interface Subscription {

  /** Called once, when the topic is known to exist. */
  void start(Consumer<String, byte[]> consumer, Collection<TopicPartition> partitions);

  /** Called when everything polled is handled; true when the handler has caught up by that. */
  boolean done(Consumer<String, byte[]> consumer, ConsumerRecords<String, byte[]> handled);

  static Subscription of(EventHandler handler) {
    return handler.replayFromStart() ? new Replay() : new Group(handler.topic());
  }

  /** Partitions are shared among the group's instances, and the group remembers. */
  record Group(String topic) implements Subscription {

    private static final Logger log = LoggerFactory.getLogger(Group.class);

    @Override
    public void start(Consumer<String, byte[]> consumer, Collection<TopicPartition> partitions) {
      consumer.subscribe(List.of(topic));
    }

    /** Who lost a partition meanwhile leaves it to its new owner, who hears the batch again. */
    @Override
    public boolean done(
        Consumer<String, byte[]> consumer, ConsumerRecords<String, byte[]> handled) {
      if (!handled.isEmpty()) {
        try {
          consumer.commitSync(handled.nextOffsets());
        } catch (CommitFailedException | RebalanceInProgressException e) {
          log.info("A batch of {} is handled again by another: {}", topic, e.getMessage());
        }
      }
      return true;
    }
  }

  /** All partitions from their beginning, at every start; nobody remembers. */
  final class Replay implements Subscription {

    private final Map<TopicPartition, Long> ends = new HashMap<>();

    @Override
    public void start(Consumer<String, byte[]> consumer, Collection<TopicPartition> partitions) {
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      ends.clear();
      ends.putAll(consumer.endOffsets(partitions));
    }

    @Override
    public boolean done(
        Consumer<String, byte[]> consumer, ConsumerRecords<String, byte[]> handled) {
      ends.entrySet().removeIf(end -> consumer.position(end.getKey()) >= end.getValue());
      return ends.isEmpty();
    }
  }
}
