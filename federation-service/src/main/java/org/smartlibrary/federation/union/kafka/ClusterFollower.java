package org.smartlibrary.federation.union.kafka;

import java.time.Duration;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.errors.WakeupException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.smartlibrary.federation.union.Bookmark;
import org.springframework.context.SmartLifecycle;

/** The thread that keeps this instance's index true to the topic of clusters. */
final class ClusterFollower implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(ClusterFollower.class);
  private static final Duration POLL = Duration.ofMillis(100);
  private static final Duration PATIENCE = Duration.ofSeconds(1);

  private final ClusterTopic topic;
  private final IndexFeed feed;
  private final FollowSettings settings;
  private final Progress progress;
  private String complaint = "";
  private volatile @Nullable Consumer<String, byte[]> consumer;
  private volatile @Nullable Thread thread;
  private volatile boolean running;

  ClusterFollower(ClusterTopic topic, IndexFeed feed, FollowSettings settings, Progress progress) {
    this.topic = topic;
    this.feed = feed;
    this.settings = settings;
    this.progress = progress;
  }

  @Override
  public void start() {
    running = true;
    thread = Thread.ofPlatform().name("union-index").start(this::run);
  }

  private void run() {
    while (isRunning()) {
      try (Consumer<String, byte[]> reading = topic.open(settings)) {
        consumer = reading;
        follow(reading);
      } catch (WakeupException e) {
        LOG.debug("The union index stops following", e);
      } catch (RuntimeException e) {
        complain(e);
        rest();
      }
    }
    feed.keep();
  }

  private void follow(Consumer<String, byte[]> reading) {
    ClusterTopic.Stretch stretch = topic.seek(reading);
    progress.expect(stretch.end());
    complaint = "";
    while (isRunning()) {
      ConsumerRecords<String, byte[]> heard = reading.poll(POLL);
      long next = ClusterTopic.position(reading);
      if (!heard.isEmpty()) {
        feed.apply(heard, new Bookmark(stretch.source(), next));
      }
      if (progress.isAbout(next)) {
        feed.show();
      }
      feed.keepUp();
      progress.reached(next, ClusterTopic.lag(reading));
    }
  }

  /** Once a reason: it tries every second, and says what is new. */
  private void complain(RuntimeException why) {
    if (!why.toString().equals(complaint)) {
      LOG.warn("The union index cannot follow now and tries again: {}", why.toString());
    }
    complaint = why.toString();
  }

  private static void rest() {
    try {
      Thread.sleep(PATIENCE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  @Override
  public void stop() {
    running = false;
    Consumer<String, byte[]> reading = consumer;
    if (reading != null) {
      reading.wakeup();
    }
    join(thread);
  }

  private static void join(@Nullable Thread follower) {
    try {
      if (follower != null) {
        follower.join(Duration.ofSeconds(15));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
