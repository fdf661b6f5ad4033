package org.smartlibrary.local.mongo.engine;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.CannotIndexParallelArraysError;
import de.bwaldvogel.mongo.exception.DuplicateKeyError;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.local.mongo.key.DocumentKey;
import org.smartlibrary.local.mongo.key.FieldPath;
import org.smartlibrary.local.mongo.key.KeyWriter;
import org.smartlibrary.local.mongo.query.IndexShape;
import org.smartlibrary.local.mongo.store.IndexEntries;
import org.smartlibrary.local.mongo.store.Ordered;

/**
 * A secondary index: one entry a document and value, in the order of the values, then of the
 * documents' keys. Who calls it holds the database's turn to write.
 */
final class OrderedIndex extends Index<DocumentKey> implements IndexShape {

  /** An entry before all others, there once a document had an array in an indexed field. */
  private static final byte[] MULTIKEY = {0};

  private final IndexEntries entries;
  private final boolean unique;
  private final List<FieldPath> paths;
  private volatile boolean multikey;

  OrderedIndex(
      String name, List<IndexKey> keys, boolean unique, boolean sparse, IndexEntries entries) {
    super(name, keys, sparse);
    this.unique = unique;
    this.entries = entries;
    this.paths = keys.stream().map(key -> new FieldPath(key.getKey())).toList();
    this.multikey = entries.contains(MULTIKEY);
  }

  @Override
  public boolean isUnique() {
    return unique;
  }

  @Override
  public boolean isSparse() {
    return super.isSparse();
  }

  @Override
  public boolean isMultikey() {
    return multikey;
  }

  @Override
  public boolean hasSameOptions(Index<?> other) {
    return super.hasSameOptions(other)
        && unique == other.isUnique()
        && Objects.equals(toIndexDescription().get("key"), other.toIndexDescription().get("key"));
  }

  @Override
  public DocumentKey getPosition(Document document) {
    return DocumentKey.of(document.get("_id"));
  }

  @Override
  public void checkAdd(Document document, MongoCollection<DocumentKey> collection) {
    if (unique) {
      checkUnique(document, keysOf(document), collection);
    }
  }

  @Override
  public void add(
      Document document, DocumentKey position, MongoCollection<DocumentKey> collection) {
    put(document, position);
  }

  void put(Document document, DocumentKey position) {
    keysOf(document).forEach(key -> put(key, position));
  }

  @Override
  public DocumentKey remove(Document document) {
    var position = getPosition(document);
    keysOf(document).forEach(key -> entries.remove(entry(key, position)));
    return position;
  }

  @Override
  public void checkUpdate(
      Document before, Document after, MongoCollection<DocumentKey> collection) {
    checkAdd(after, collection);
  }

  /** Nothing yet: entries change together with the document, in {@link #replace}. */
  @Override
  public void updateInPlace(
      Document before,
      Document after,
      DocumentKey position,
      MongoCollection<DocumentKey> collection) {}

  void replace(Document before, Document after, DocumentKey position) {
    var old = keysOf(before);
    var current = keysOf(after);
    old.stream()
        .filter(key -> !current.contains(key))
        .forEach(key -> entries.remove(entry(key, position)));
    current.stream().filter(key -> !old.contains(key)).forEach(key -> put(key, position));
  }

  @Override
  public boolean canHandle(Document query) {
    return false;
  }

  @Override
  public Iterable<DocumentKey> getPositions(Document query) {
    throw new UnsupportedOperationException("Queries are planned by the collection");
  }

  @Override
  public long getCount() {
    return entries.count() - (multikey ? 1 : 0);
  }

  @Override
  public boolean isEmpty() {
    return entries.isEmpty();
  }

  @Override
  public long getDataSize() {
    return getCount();
  }

  @Override
  public void drop() {}

  Ordered<Integer> now() {
    return entries.now();
  }

  void clear() {
    entries.clear();
    multikey = false;
  }

  private void put(DocumentKey key, DocumentKey position) {
    entries.put(entry(key, position), key.bytes().length);
  }

  private static byte[] entry(DocumentKey key, DocumentKey position) {
    var start = key.bytes();
    var end = position.bytes();
    var entry = Arrays.copyOf(start, start.length + end.length);
    System.arraycopy(end, 0, entry, start.length, end.length);
    return entry;
  }

  private void checkUnique(
      Document document, Set<DocumentKey> keys, MongoCollection<DocumentKey> collection) {
    var own = getPosition(document);
    for (var key : keys) {
      var holder = holder(key.bytes());
      if (holder != null && !holder.equals(own)) {
        throw new DuplicateKeyError(this, collection, getKeys(), shown(document));
      }
    }
  }

  private @Nullable DocumentKey holder(byte[] key) {
    var entry = entries.ceiling(key);
    return entry != null && startsWith(entry, key)
        ? new DocumentKey(Arrays.copyOfRange(entry, key.length, entry.length))
        : null;
  }

  private static boolean startsWith(byte[] entry, byte[] start) {
    return entry.length > start.length
        && Arrays.equals(entry, 0, start.length, start, 0, start.length);
  }

  private KeyValue shown(Document document) {
    return new KeyValue(paths.stream().map(path -> first(path.in(document))).toList());
  }

  private static @Nullable Object first(FieldPath.Found found) {
    return found.present() ? found.values().getFirst() : null;
  }

  /** The keys under which a document stands: one, or one a combination of array elements. */
  private Set<DocumentKey> keysOf(Document document) {
    var found = paths.stream().map(path -> path.in(document)).toList();
    if (isSparse() && found.stream().noneMatch(FieldPath.Found::present)) {
      return Set.of();
    }
    if (found.stream().anyMatch(FieldPath.Found::array)) {
      becomeMultikey();
      if (paths.size() > 1) {
        checkNotParallel(found);
      }
    }
    var keys = new TreeSet<DocumentKey>();
    combine(found, 0, new byte[0], keys);
    return keys;
  }

  private void combine(
      List<FieldPath.Found> found, int field, byte[] start, Set<DocumentKey> keys) {
    if (field == found.size()) {
      keys.add(new DocumentKey(start));
      return;
    }
    boolean ascending = getKeys().get(field).isAscending();
    for (var value : found.get(field).values()) {
      combine(found, field + 1, new KeyWriter().raw(start).value(value, ascending).toBytes(), keys);
    }
  }

  private void becomeMultikey() {
    if (!multikey) {
      entries.put(MULTIKEY, 0);
      multikey = true;
    }
  }

  private void checkNotParallel(List<FieldPath.Found> found) {
    var arrays =
        IntStream.range(0, found.size())
            .filter(field -> found.get(field).array())
            .mapToObj(field -> paths.get(field).name().split("\\.", -1)[0])
            .distinct()
            .toList();
    if (arrays.size() > 1) {
      throw new CannotIndexParallelArraysError(arrays);
    }
  }
}
