package org.smartlibrary.local.mongo.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.type.IntegerDataType;

/**
 * The file of one database. Writers take turns; what several of them have written goes to disk in
 * one commit, and nobody is told that a write is done before it is there.
 */
public final class DatabaseFile implements AutoCloseable {

  private static final int PAGE_BYTES = 4 << 10;
  private static final int CLOSING_UP_MILLIS = 50;
  private static final int UNSAVED_BYTES = 16 << 20;

  private final Path file;
  private final MVStore store;
  private final ReentrantLock writing = new ReentrantLock(true);
  private final ReentrantLock committing = new ReentrantLock(true);
  private final Numbers numbers;
  private final OpenIndexes indexes;
  private final Housekeeping housekeeping;
  private final List<Runnable> afterWriting = new ArrayList<>();
  private final AtomicLong written = new AtomicLong();
  private volatile long durable;

  private DatabaseFile(Path file, int cacheMegabytes) {
    this.file = file;
    this.store =
        new MVStore.Builder()
            .fileName(file.toString())
            .autoCommitDisabled()
            .autoCommitBufferSize(0)
            .cacheSize(cacheMegabytes)
            .pageSplitSize(PAGE_BYTES)
            .open();
    store.setRetentionTime(0);
    this.numbers = new Numbers(documents("numbers"));
    this.indexes = new OpenIndexes(documents("changes"));
    this.housekeeping = new Housekeeping(store, this::commitAndSync, this::closeUp);
  }

  /**
   * Opens the file or makes it; a file that a killed process left is brought to its last commit.
   */
  public static DatabaseFile open(Path file, int cacheMegabytes) {
    var opened = new DatabaseFile(file, cacheMegabytes);
    opened.housekeeping.start();
    return opened;
  }

  /** Documents by key. */
  public MVMap<byte[], byte[]> documents(String name) {
    return store.openMap(name, Keyed.by(BytesType.INSTANCE));
  }

  /** Entries of an index. */
  public IndexEntries entries(String name) {
    return indexes.open(name, store.openMap(name, Keyed.by(IntegerDataType.INSTANCE)));
  }

  /** A number that is kept in the file, zero when it is new. Changed by writers only. */
  public AtomicLong number(String name) {
    return numbers.get(name);
  }

  /** Forgets a map and what is in it. */
  public void remove(String name) {
    write(
        () -> {
          indexes.remove(name);
          store.removeMap(name);
          return name;
        });
  }

  /** Does this alone among the writers: a commit has all of it or nothing. */
  public <T> T write(Supplier<T> change) {
    writing.lock();
    try {
      return change.get();
    } finally {
      finishWriting();
    }
  }

  /** Returns when everything written so far is on disk; the first who waits commits for all. */
  public void awaitDurable() {
    long wanted = written.get();
    if (durable >= wanted) {
      return;
    }
    committing.lock();
    try {
      if (durable < wanted) {
        commitAndSync();
      }
    } finally {
      committing.unlock();
    }
  }

  private void commitAndSync() {
    committing.lock();
    try {
      long committed = commit();
      store.sync();
      durable = committed;
    } finally {
      committing.unlock();
    }
  }

  /** Nobody writes meanwhile: MVStore commits what there is before it moves anything. */
  private void closeUp() {
    writing.lock();
    try {
      save();
      store.compactFile(CLOSING_UP_MILLIS);
    } finally {
      writing.unlock();
    }
  }

  /** Keeps what can be read now from being overwritten until the answer is run. */
  public Runnable keepVersion() {
    var usage = store.registerVersionUsage();
    var released = new AtomicBoolean();
    return () -> {
      if (released.compareAndSet(false, true)) {
        store.deregisterVersionUsage(usage);
      }
    };
  }

  /** Whether this thread has its turn to write. */
  public boolean isWriting() {
    return writing.isHeldByCurrentThread();
  }

  /** Runs this when the turn to write is over. */
  public void afterWriting(Runnable action) {
    afterWriting.add(action);
  }

  /** To be called between two documents: settles and writes out what is there when it is much. */
  public void relieve() {
    while (indexes.settleSome()) {
      saveMuch();
    }
    saveMuch();
  }

  private void saveMuch() {
    if (store.getUnsavedMemory() > UNSAVED_BYTES) {
      save();
    }
  }

  private void save() {
    numbers.save();
    indexes.save();
    store.commit();
  }

  /** Bytes that the file takes on disk. */
  public long size() {
    return store.getFileStore().size();
  }

  /** Closes and deletes the file. */
  public void delete() throws IOException {
    housekeeping.close();
    writing.lock();
    try {
      store.closeImmediately();
      indexes.close();
      Files.deleteIfExists(file);
    } finally {
      writing.unlock();
    }
  }

  @Override
  public void close() {
    housekeeping.close();
    writing.lock();
    try {
      save();
      forgetUnusedVersions();
      store.close();
      indexes.close();
    } finally {
      writing.unlock();
    }
  }

  /**
   * A version whose last reader leaves during a commit is forgotten only when the next one leaves,
   * and MVStore expects none when it is closed.
   */
  private void forgetUnusedVersions() {
    store.deregisterVersionUsage(store.registerVersionUsage());
  }

  private long commit() {
    writing.lock();
    try {
      save();
      return written.get();
    } finally {
      writing.unlock();
    }
  }

  private void finishWriting() {
    written.incrementAndGet();
    if (writing.getHoldCount() == 1) {
      relieve();
      afterWriting.forEach(Runnable::run);
      afterWriting.clear();
    }
    writing.unlock();
  }
}
