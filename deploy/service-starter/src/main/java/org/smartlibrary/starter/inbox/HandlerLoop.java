package org.smartlibrary.starter.inbox;

import java.time.Duration;
import java.util.List;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.smartlibrary.starter.event.KafkaClients;

/** One handler's thread: polls, has the batch handled, commits. It ends with the service only. */
final class HandlerLoop implements Runnable {

  private static final Logger log = LoggerFactory.getLogger(HandlerLoop.class);
  private static final Duration POLL = Duration.ofMillis(250);
  private static final Duration LOOK = Duration.ofSeconds(1);
  private static final Duration TOPIC_POLL = Duration.ofMillis(500);

  private final EventHandler handler;
  private final KafkaClients clients;
  private final BatchProcessing processing;
  private final ReplayRequests requests;
  private final Gathering gathering;
  private final HandlerProgress progress;
  private final Backoff backoff;
  private volatile @Nullable Consumer<String, byte[]> current;

  HandlerLoop(
      EventHandler handler,
      KafkaClients clients,
      BatchProcessing processing,
      ReplayRequests requests,
      Gathering gathering,
      HandlerProgress progress,
      Backoff backoff) {
    this.handler = handler;
    this.clients = clients;
    this.processing = processing;
    this.requests = requests;
    this.gathering = gathering;
    this.progress = progress;
    this.backoff = backoff;
  }

  @Override
  public void run() {
    while (!backoff.isOver()) {
      try (var consumer = clients.consumer(ConsumerSettings.of(handler))) {
        current = consumer;
        listen(consumer);
      } catch (WakeupException e) {
        log.debug("{} is asked to stop", handler.group());
      } catch (RuntimeException | Error e) {
        log.warn("{} starts again after a pause", handler.group(), e);
        backoff.pause();
      }
    }
  }

  HandlerProgress progress() {
    return progress;
  }

  void stop() {
    backoff.end();
    var consumer = current;
    if (consumer != null) {
      consumer.wakeup();
    }
  }

  private void listen(Consumer<String, byte[]> consumer) {
    var subscription = Subscription.of(handler, consumer);
    subscription.start(consumer, awaitTopic(consumer));
    var flood = new Flood(gathering, progress, backoff, LOOK, System::nanoTime);
    while (!backoff.isOver()) {
      flood.letGather(() -> Flood.waiting(consumer));
      var batch = consumer.poll(subscription.patience(POLL));
      var began = System.nanoTime();
      handle(consumer, subscription, batch);
      flood.handled(batch.count());
      progress.observe(consumer);
      requests.serve(consumer.assignment());
      keepApart(batch.count(), Duration.ofNanos(System.nanoTime() - began));
    }
  }

  /** An event after a pause is heard at once; in a stream each look takes what came meanwhile. */
  private void keepApart(int heard, Duration took) {
    if (heard > 0 && heard < handler.maxBatch() && took.compareTo(handler.apart()) < 0) {
      backoff.sleep(handler.apart().minus(took));
    }
  }

  private List<TopicPartition> awaitTopic(Consumer<String, byte[]> consumer) {
    while (!backoff.isOver()) {
      var partitions = consumer.partitionsFor(handler.topic());
      if (!partitions.isEmpty()) {
        return partitions.stream()
            .map(known -> new TopicPartition(known.topic(), known.partition()))
            .toList();
      }
      backoff.sleep(TOPIC_POLL);
    }
    throw new WakeupException();
  }

  private void handle(
      Consumer<String, byte[]> consumer,
      Subscription subscription,
      ConsumerRecords<String, byte[]> batch) {
    var began = System.nanoTime();
    try {
      processing.process(batch);
      if (subscription.done(consumer, batch)) {
        progress.caughtUp();
      }
      progress.handled(batch.count(), Duration.ofNanos(System.nanoTime() - began));
      backoff.reset();
    } catch (WakeupException e) {
      throw e;
    } catch (RuntimeException e) {
      log.warn("{} will try its batch again: {}", handler.group(), Reasons.of(e));
      rewind(consumer, batch);
      backoff.pause();
    }
  }

  /** The next poll brings the batch again, and the time between polls stays far below the limit. */
  private static void rewind(
      Consumer<String, byte[]> consumer, ConsumerRecords<String, byte[]> batch) {
    for (var partition : batch.partitions()) {
      consumer.seek(partition, batch.records(partition).getFirst().offset());
    }
  }
}
