package org.smartlibrary.local.mongo.engine;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.RootReference;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.local.mongo.bson.StoredDocument;
import org.smartlibrary.local.mongo.query.Access;
import org.smartlibrary.local.mongo.query.IndexShape;
import org.smartlibrary.local.mongo.store.Ordered;

/**
 * A collection's documents and indexes as they were together at one moment, whatever is written
 * meanwhile.
 */
final class Snapshot {

  private final MVMap<byte[], byte[]> map;
  private final RootReference<byte[], byte[]> documents;
  private final Map<OrderedIndex, Ordered<Integer>> entries = new LinkedHashMap<>();
  private final Examined examined = new Examined();

  /** To be made while nobody is in the middle of writing a document. */
  Snapshot(MVMap<byte[], byte[]> documents, List<OrderedIndex> indexes) {
    this.map = documents;
    this.documents = documents.flushAndGetRoot();
    indexes.forEach(index -> entries.put(index, index.now()));
  }

  List<OrderedIndex> indexes() {
    return List.copyOf(entries.keySet());
  }

  Examined examined() {
    return examined;
  }

  @Nullable StoredDocument document(byte[] key) {
    examined.document();
    var bytes = map.get(documents.root, key);
    return bytes == null ? null : new StoredDocument(bytes);
  }

  Iterator<StoredDocument> documents(Access<IndexShape> access) {
    return new Found(rows(access), access.repeats());
  }

  /** How many documents there are, without reading them. */
  long count(Access<IndexShape> access) {
    var found = new Found(rows(access), access.repeats());
    long count = 0;
    while (found.advance()) {
      count++;
    }
    return count;
  }

  Rows rows(Access<IndexShape> access) {
    return switch (access) {
      case Access.ByIndex<IndexShape> by when by.index() instanceof OrderedIndex index ->
          new Rows.OfIndex(
              new IntervalCursor<>(
                  Objects.requireNonNull(entries.get(index)), by.intervals(), by.backwards()),
              this);
      case Access.ByIndex<IndexShape> by ->
          new Rows.OfDocuments(
              new IntervalCursor<>(Ordered.of(documents), by.intervals(), by.backwards()), this);
      case Access.Union<IndexShape> union ->
          new Rows.OfSeveral(union.parts().stream().map(this::rows).iterator());
    };
  }
}
