package org.smartlibrary.starter.outbox;

import com.mongodb.event.CommandFailedEvent;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import com.mongodb.event.CommandSucceededEvent;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Wakes the relay as soon as this process has written to a collection with an outbox. */
final class WriteSignal implements CommandListener {

  private static final Set<String> WRITES = Set.of("insert", "update", "findAndModify");

  private final Set<String> collections;
  private final Set<Integer> underway = ConcurrentHashMap.newKeySet();
  private final Semaphore written = new Semaphore(0);

  WriteSignal(Set<String> collections) {
    this.collections = Set.copyOf(collections);
  }

  @Override
  public void commandStarted(CommandStartedEvent event) {
    var name = event.getCommandName();
    if (WRITES.contains(name)
        && collections.contains(event.getCommand().getString(name).getValue())) {
      underway.add(event.getRequestId());
    }
  }

  @Override
  public void commandSucceeded(CommandSucceededEvent event) {
    if (underway.remove(event.getRequestId())) {
      raise();
    }
  }

  @Override
  public void commandFailed(CommandFailedEvent event) {
    underway.remove(event.getRequestId());
  }

  void raise() {
    written.release();
  }

  /** Returns after the next write, or after this time at the latest. */
  void await(Duration longest) throws InterruptedException {
    if (written.tryAcquire(longest.toMillis(), TimeUnit.MILLISECONDS)) {
      written.drainPermits();
    }
  }
}
