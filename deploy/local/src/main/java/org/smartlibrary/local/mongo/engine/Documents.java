package org.smartlibrary.local.mongo.engine;

import de.bwaldvogel.mongo.backend.DocumentWithPosition;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.stream.Stream;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.local.mongo.bson.BsonReader;
import org.smartlibrary.local.mongo.bson.BsonWriter;
import org.smartlibrary.local.mongo.key.DocumentKey;

/**
 * What is stored of a collection: a document and its index entries change together, and no snapshot
 * is taken in between.
 */
final class Documents {

  private static final int LARGEST_DOCUMENT = 16 << 20;
  private static final int OBJECT_TOO_LARGE = 10334;

  private final MVMap<byte[], byte[]> map;
  private final AtomicLong size;
  private final ReentrantReadWriteLock together = new ReentrantReadWriteLock();
  private volatile List<OrderedIndex> indexes = List.of();

  /**
   * @param size how many bytes all documents have, a number that the file keeps
   */
  Documents(MVMap<byte[], byte[]> map, AtomicLong size) {
    this.map = map;
    this.size = size;
  }

  /** From now on these indexes are kept with the documents. */
  void use(List<Index<DocumentKey>> all) {
    indexes =
        all.stream().filter(OrderedIndex.class::isInstance).map(OrderedIndex.class::cast).toList();
  }

  Snapshot snapshot() {
    together.readLock().lock();
    try {
      return new Snapshot(map, indexes);
    } finally {
      together.readLock().unlock();
    }
  }

  boolean contains(DocumentKey key) {
    return map.containsKey(key.bytes());
  }

  @Nullable Document find(DocumentKey key) {
    var bytes = map.get(key.bytes());
    return bytes == null ? null : BsonReader.read(bytes);
  }

  void add(DocumentKey key, Document document) {
    var bytes = encode(document);
    change(
        () -> {
          put(key, bytes);
          indexes.forEach(index -> index.put(document, key));
        });
  }

  void replace(DocumentKey key, Document before, Document after) {
    var bytes = encode(after);
    change(
        () -> {
          put(key, bytes);
          indexes.forEach(index -> index.replace(before, after, key));
        });
  }

  void remove(DocumentKey key, Document document) {
    change(
        () -> {
          size.addAndGet(-length(map.remove(key.bytes())));
          indexes.forEach(index -> index.remove(document));
        });
  }

  private void put(DocumentKey key, byte[] bytes) {
    size.addAndGet(bytes.length - length(map.put(key.bytes(), bytes)));
  }

  private static int length(byte @Nullable [] bytes) {
    return bytes == null ? 0 : bytes.length;
  }

  private void change(Runnable change) {
    together.writeLock().lock();
    try {
      change.run();
    } finally {
      together.writeLock().unlock();
    }
  }

  private static byte[] encode(Document document) {
    var bytes = BsonWriter.toBytes(document);
    if (bytes.length > LARGEST_DOCUMENT) {
      throw new MongoServerError(
          OBJECT_TOO_LARGE, "BSONObjectTooLarge", "The document has " + bytes.length + " bytes");
    }
    return bytes;
  }

  Stream<DocumentWithPosition<DocumentKey>> all() {
    return map.entrySet().stream()
        .map(
            entry ->
                new DocumentWithPosition<>(
                    BsonReader.read(entry.getValue()), new DocumentKey(entry.getKey())));
  }

  long count() {
    return map.sizeAsLong();
  }

  long dataSize() {
    return size.get();
  }
}
