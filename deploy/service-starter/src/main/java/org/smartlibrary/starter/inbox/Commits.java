package org.smartlibrary.starter.inbox;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.CommitFailedException;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.RebalanceInProgressException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells the group how far it is: at once after a pause, and in a stream a few times a second. A
 * partition that goes to another, and the end of the service, are told of before.
 */
final class Commits implements ConsumerRebalanceListener {

  private static final Logger log = LoggerFactory.getLogger(Commits.class);
  private static final Duration APART = Duration.ofMillis(200);

  private final Consumer<String, byte[]> consumer;
  private final Map<TopicPartition, OffsetAndMetadata> handled = new HashMap<>();
  private long due = System.nanoTime();

  Commits(Consumer<String, byte[]> consumer) {
    this.consumer = consumer;
  }

  void handled(Map<TopicPartition, OffsetAndMetadata> next) {
    handled.putAll(next);
  }

  void commitWhenDue() {
    if (System.nanoTime() - due >= 0) {
      commit();
    }
  }

  /** The time until there is something to commit, or this, when that is less. */
  Duration untilDue(Duration longest) {
    var left = Duration.ofNanos(Math.max(0, due - System.nanoTime()));
    return handled.isEmpty() || left.compareTo(longest) > 0 ? longest : left;
  }

  /** Who lost a partition meanwhile leaves it to its new owner, who hears the events again. */
  private void commit() {
    if (handled.isEmpty()) {
      return;
    }
    try {
      consumer.commitSync(handled);
      handled.clear();
    } catch (CommitFailedException e) {
      log.info("What was handled last is handled again by another: {}", e.getMessage());
      handled.clear();
    } catch (RebalanceInProgressException e) {
      log.debug("The group shares its partitions anew", e);
    }
    due = System.nanoTime() + APART.toNanos();
  }

  @Override
  public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
    commit();
    handled.keySet().removeAll(partitions);
  }

  @Override
  public void onPartitionsLost(Collection<TopicPartition> partitions) {
    handled.keySet().removeAll(partitions);
  }

  @Override
  public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
    // They go on where they were committed.
  }
}
