package org.smartlibrary.federation.cluster.kafka;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * After a change of the rules, lets the writer derive some components again between the batches of
 * records, until all are. Where another instance writes it finds nothing to do.
 */
final class RulesRenewal implements SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(RulesRenewal.class);
  private static final long PAUSE = 20;

  private final Runnable renewing;
  private final ScheduledExecutorService clockwork =
      Executors.newSingleThreadScheduledExecutor(
          work -> Thread.ofPlatform().daemon().name("rules-renewal").unstarted(work));
  private volatile boolean running;

  /** Asks again and again whether there is something to do. */
  RulesRenewal(Runnable renewing) {
    this.renewing = renewing;
  }

  @Override
  public void start() {
    running = true;
    var _ = clockwork.scheduleWithFixedDelay(this::some, PAUSE, PAUSE, TimeUnit.MILLISECONDS);
  }

  private void some() {
    try {
      renewing.run();
    } catch (RuntimeException e) {
      log.warn("Deriving under new rules goes on later: {}", e.getMessage());
    }
  }

  @Override
  public void stop() {
    running = false;
    clockwork.shutdownNow();
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
