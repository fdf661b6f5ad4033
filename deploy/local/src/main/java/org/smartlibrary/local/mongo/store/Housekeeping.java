package org.smartlibrary.local.mongo.store;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.h2.mvstore.FileStore;
import org.h2.mvstore.MVStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps a file from growing with every change: what still counts of chunks that are mostly outdated
 * is written again, little by little, so that their space is free for what comes.
 */
final class Housekeeping implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(Housekeeping.class);
  private static final int LEAST_LIVE_PERCENT = 40;
  private static final int SMALL_FILE = 32 << 20;
  private static final int LEAST_FULL_PERCENT = 40;
  private static final int LEAST_FULL_PERCENT_AT_REST = 90;
  private static final int BYTES_AT_ONCE = 8 << 20;
  private static final int BYTES_OF_LARGEST_CHUNK = 32 << 20;
  private static final Duration QUIET = Duration.ofMillis(500);
  private static final Duration BUSY = Duration.ofMillis(20);

  private final MVStore store;
  private final FileStore<?> chunks;
  private final Runnable commit;
  private final Runnable closeUp;
  private final Thread thread;
  private final CountDownLatch stopped = new CountDownLatch(1);
  private long seen;
  private long uselessAt;

  /**
   * @param commit brings to disk what was written again
   * @param closeUp moves chunks from the end of the file to free space before them
   */
  Housekeeping(MVStore store, Runnable commit, Runnable closeUp) {
    this.store = store;
    this.chunks = store.getFileStore();
    this.commit = commit;
    this.closeUp = closeUp;
    this.thread = Thread.ofPlatform().name("mongo-housekeeping").daemon().unstarted(this::run);
  }

  void start() {
    thread.start();
  }

  private void run() {
    try {
      var pause = QUIET;
      while (!stopped.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
        pause = tidy() ? BUSY : QUIET;
      }
    } catch (InterruptedException e) {
      log.trace("Housekeeping is stopped", e);
    } catch (RuntimeException e) {
      log.error("The file grows from now on, because its housekeeping has failed", e);
    }
  }

  /** Whether there was something to do. */
  private boolean tidy() {
    if (rewrite(BYTES_AT_ONCE) || rewrite(BYTES_OF_LARGEST_CHUNK)) {
      commit.run();
      return true;
    }
    closeUpWhereHollow();
    return false;
  }

  /** MVStore rewrites nothing where a single chunk has more that still counts than is allowed. */
  private boolean rewrite(int mostBytes) {
    return chunks.getChunksFillRate() < LEAST_LIVE_PERCENT
        && store.compact(LEAST_LIVE_PERCENT, mostBytes);
  }

  /**
   * Who writes waits meanwhile, so it is worth more when nobody does; once it is of no use, it
   * waits for changes.
   */
  private void closeUpWhereHollow() {
    long version = store.getCurrentVersion();
    int leastFull = version == seen ? LEAST_FULL_PERCENT_AT_REST : LEAST_FULL_PERCENT;
    seen = version;
    long bytes = chunks.size();
    if (version != uselessAt && bytes > SMALL_FILE && chunks.getFillRate() < leastFull) {
      closeUp.run();
      seen = store.getCurrentVersion();
      uselessAt = chunks.size() < bytes ? uselessAt : seen;
    }
  }

  @Override
  public void close() {
    stopped.countDown();
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
