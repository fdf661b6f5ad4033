package org.smartlibrary.local.mongo.engine;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.smartlibrary.local.mongo.bson.StoredDocument;

/** A query's answer that is fetched piece by piece. */
final class OpenCursor implements AutoCloseable {

  private static final int LARGEST_BATCH = 16 << 20;

  private final long id;
  private final Stream<StoredDocument> documents;
  private final Iterator<StoredDocument> remaining;
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
    while (batch.size() < most && bytes < LARGEST_BATCH && remaining.hasNext()) {
      var document = remaining.next();
      bytes += document.bytes().length;
      batch.add(document);
    }
    return batch;
  }

  synchronized boolean isExhausted() {
    return !remaining.hasNext();
  }

  long idleNanos() {
    return System.nanoTime() - usedAt;
  }

  @Override
  public synchronized void close() {
    documents.close();
  }
}
