package org.smartlibrary.starter.inbox;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Starts a thread a handler with the service, and lets each finish its batch at the end. */
final class Inbox implements SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(Inbox.class);
  private static final Duration PATIENCE = Duration.ofSeconds(15);

  private final List<HandlerLoop> loops;
  private final List<Thread> threads = new ArrayList<>();

  Inbox(List<HandlerLoop> loops) {
    this.loops = List.copyOf(loops);
  }

  List<HandlerProgress> progress() {
    return loops.stream().map(HandlerLoop::progress).toList();
  }

  /** Platform threads: a handler may compute for long, and would keep virtual ones from running. */
  @Override
  public synchronized void start() {
    for (var loop : loops) {
      threads.add(Thread.ofPlatform().name("inbox " + loop.progress().name()).start(loop));
    }
  }

  @Override
  public synchronized void stop() {
    loops.forEach(HandlerLoop::stop);
    try {
      for (var thread : threads) {
        if (!thread.join(PATIENCE)) {
          log.warn("{} does not finish its batch", thread.getName());
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    threads.clear();
  }

  @Override
  public synchronized boolean isRunning() {
    return !threads.isEmpty();
  }
}
