package org.smartlibrary.local.mongo.engine;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.CursorNotFoundException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.smartlibrary.local.mongo.bson.StoredDocument;

/** The answers that clients have not fetched to the end. One that nobody asks for is forgotten. */
final class OpenCursors {

  private static final long FIRST_BATCH = 101;
  private static final Duration IDLE = Duration.ofMinutes(10);

  private final Map<Long, OpenCursor> open = new ConcurrentHashMap<>();
  private final AtomicLong lastId = new AtomicLong();

  /** The answer to a command whose documents these are, with the first of them. */
  Document first(String namespace, Stream<StoredDocument> documents, Document command) {
    forgetIdle();
    var options = command.get("cursor") instanceof Document cursor ? cursor : command;
    long most = options.get("batchSize") instanceof Number size ? size.longValue() : FIRST_BATCH;
    var cursor = new OpenCursor(lastId.incrementAndGet(), documents);
    var batch = cursor.take(most);
    if (Boolean.TRUE.equals(command.get("singleBatch")) || cursor.isExhausted()) {
      cursor.close();
      return answer(0, namespace, "firstBatch", batch);
    }
    open.put(cursor.id(), cursor);
    return answer(cursor.id(), namespace, "firstBatch", batch);
  }

  Document next(String namespace, long id, long batchSize) {
    var cursor = open.get(id);
    if (cursor == null) {
      throw new CursorNotFoundException(id);
    }
    var batch = cursor.take(batchSize > 0 ? batchSize : Long.MAX_VALUE);
    return answer(cursor.isExhausted() && close(id) ? 0 : id, namespace, "nextBatch", batch);
  }

  /** Whether there was such a cursor. */
  boolean close(long id) {
    var cursor = open.remove(id);
    if (cursor != null) {
      cursor.close();
    }
    return cursor != null;
  }

  void closeAll() {
    open.keySet().forEach(this::close);
  }

  private void forgetIdle() {
    open.values().stream()
        .filter(cursor -> cursor.idleNanos() > IDLE.toNanos())
        .forEach(cursor -> close(cursor.id()));
  }

  private static Document answer(
      long id, String namespace, String name, List<StoredDocument> batch) {
    var cursor = new Document("id", id).append("ns", namespace).append(name, batch);
    return new Document("cursor", cursor).append("ok", 1.0);
  }
}
