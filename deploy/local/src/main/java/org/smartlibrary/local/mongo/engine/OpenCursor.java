package org.smartlibrary.local.mongo.engine;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.local.mongo.bson.StoredDocument;

/** A query's answer that is fetched piece by piece. */
final class OpenCursor implements AutoCloseable {

  private static final int LARGEST_BATCH = 16 << 20;

  private final long id;
  private final Stream<StoredDocument> documents;
  private final Iterator<StoredDocument> remaining;
  private @Nullable StoredDocument peeked;
  private volatile long usedAt = System.nanoTime();

  OpenCursor(long id, Stream<StoredDocument> documents) {
    this.id = id;
    this.documents = documents;
    this.remaining = documents.iterator();
  }

  long id() {
    return id;
  }

  /** The next documents: at most so many, and at most 16 MiB unless one alone is larger. */
  synchronized List<StoredDocument> take(long most) {
    usedAt = System.nanoTime();
    var batch = new ArrayList<StoredDocument>();
    long bytes = 0;
    for (var next = peek(); next != null && batch.size() < most; next = peek()) {
      bytes += next.bytes().length;
      if (bytes > LARGEST_BATCH && !batch.isEmpty()) {
        return batch;
      }
      batch.add(next);
      peeked = null;
    }
    return batch;
  }

  synchronized boolean isExhausted() {
    return peek() == null;
  }

  private @Nullable StoredDocument peek() {
    if (peeked == null && remaining.hasNext()) {
      peeked = remaining.next();
    }
    return peeked;
  }

  long idleNanos() {
    return System.nanoTime() - usedAt;
  }

  @Override
  public synchronized void close() {
    documents.close();
  }
}
