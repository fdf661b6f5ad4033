package org.smartlibrary.catalog.intake;

import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Passes batches from the thread that reads to one that tells. When telling fails, the next giver
 * hears of it.
 */
final class Handover {

  private static final List<Arrival> END = List.of();

  private final BlockingQueue<List<Arrival>> waiting = new ArrayBlockingQueue<>(1);
  private final Telling telling;
  private final Thread thread;
  private volatile @Nullable Throwable failure;

  /** What is done with each batch, and after the last. */
  interface Telling {

    void tell(List<Arrival> batch) throws InterruptedException;

    void finish() throws InterruptedException;
  }

  Handover(String name, Telling telling) {
    this.telling = telling;
    this.thread = Thread.ofVirtual().name(name).start(this::tellAll);
  }

  void give(List<Arrival> batch) throws InterruptedException {
    if (!batch.isEmpty()) {
      put(batch);
    }
  }

  /** Returns when all that was given is told and safe. */
  void end() throws InterruptedException {
    put(END);
    thread.join();
    throwFailure();
  }

  private void put(List<Arrival> batch) throws InterruptedException {
    boolean taken = false;
    while (!taken) {
      throwFailure();
      taken = waiting.offer(batch, 200, TimeUnit.MILLISECONDS);
    }
  }

  private void tellAll() {
    try {
      for (List<Arrival> batch = waiting.take(); batch != END; batch = waiting.take()) {
        telling.tell(batch);
      }
      telling.finish();
    } catch (InterruptedException | RuntimeException e) {
      failure = e;
    }
  }

  private void throwFailure() {
    if (failure instanceof RuntimeException broken) {
      throw broken;
    }
    if (failure != null) {
      throw new IllegalStateException("telling was interrupted", failure);
    }
  }
}
