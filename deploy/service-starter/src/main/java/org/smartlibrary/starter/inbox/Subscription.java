package org.smartlibrary.starter.inbox;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;

/** Where a handler's consumer starts, and how it remembers where it is. */
sealed interface Subscription {

  /** Called once, when the topic is known to exist. */
  void start(Consumer<String, byte[]> consumer, Collection<TopicPartition> partitions);

  /** Called when everything polled is handled; true when the handler has caught up by that. */
  boolean done(Consumer<String, byte[]> consumer, ConsumerRecords<String, byte[]> handled);

  /** How long a poll may wait for events; there may be something to do before. */
  default Duration patience(Duration longest) {
    return longest;
  }

  static Subscription of(EventHandler handler, Consumer<String, byte[]> consumer) {
    return handler.replayFromStart()
        ? new Replay()
        : new Group(handler.topic(), new Commits(consumer));
  }

  /** Partitions are shared among the group's instances, and the group remembers. */
  record Group(String topic, Commits commits) implements Subscription {

    @Override
    public void start(Consumer<String, byte[]> consumer, Collection<TopicPartition> partitions) {
      consumer.subscribe(List.of(topic), commits);
    }

    @Override
    public boolean done(
        Consumer<String, byte[]> consumer, ConsumerRecords<String, byte[]> handled) {
      commits.handled(handled.nextOffsets());
      commits.commitWhenDue();
      return true;
    }

    @Override
    public Duration patience(Duration longest) {
      return commits.untilDue(longest);
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
