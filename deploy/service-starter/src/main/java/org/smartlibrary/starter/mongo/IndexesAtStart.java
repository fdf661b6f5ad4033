package org.smartlibrary.starter.mongo;

import com.mongodb.MongoException;
import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Ensures the declared indexes; waits for the database as long as it takes. */
final class IndexesAtStart implements SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(IndexesAtStart.class);
  private static final Duration PAUSE = Duration.ofSeconds(1);

  private final MongoDatabase database;
  private final List<CollectionIndexes> declared;
  private volatile boolean running;
  private volatile boolean ensured;

  IndexesAtStart(MongoDatabase database, List<CollectionIndexes> declared) {
    this.database = database;
    this.declared = List.copyOf(declared);
  }

  boolean ensured() {
    return ensured;
  }

  /** Before the web server and the handlers, so that in the usual case they find the indexes. */
  @Override
  public int getPhase() {
    return 0;
  }

  @Override
  public void start() {
    running = true;
    if (!tryOnce()) {
      Thread.ofVirtual().name("indexes-at-start").start(this::tryPatiently);
    }
  }

  @Override
  public void stop() {
    running = false;
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  private void tryPatiently() {
    try {
      do {
        Thread.sleep(PAUSE);
      } while (running && !tryOnce());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean tryOnce() {
    try {
      for (var collection : declared) {
        database.getCollection(collection.collection()).createIndexes(collection.indexes());
      }
      ensured = true;
    } catch (MongoException e) {
      log.warn("The indexes cannot be ensured yet: {}", e.getMessage());
    }
    return ensured;
  }
}
