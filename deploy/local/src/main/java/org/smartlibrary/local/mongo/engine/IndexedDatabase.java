package org.smartlibrary.local.mongo.engine;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractMongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DatabaseResolver;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.Oplog;
import io.netty.channel.Channel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.local.mongo.key.DocumentKey;
import org.smartlibrary.local.mongo.store.DatabaseFile;

/** A database in its file. A command that wrote is answered when what it wrote is on disk. */
final class IndexedDatabase extends AbstractMongoDatabase<DocumentKey> {

  private static final String INDEX_LIST = "system.indexes";
  private static final Set<String> READING =
      Set.of("count", "distinct", "listcollections", "listindexes", "collstats", "dbstats");

  private final DatabaseFile file;
  private final Reads reads;

  IndexedDatabase(String name, CursorRegistry cursors, DatabaseFile file, OpenCursors open) {
    super(name, cursors);
    this.file = file;
    this.reads = new Reads(this, open);
    file.write(
        () -> {
          initializeNamespacesAndIndexes();
          return file;
        });
  }

  @Override
  public Document handleCommand(
      Channel channel, String command, Document query, DatabaseResolver resolver, Oplog oplog) {
    var name = command.toLowerCase(Locale.ROOT);
    return switch (name) {
      case "find" -> reads.find(query);
      case "explain" -> reads.explain(query);
      case "aggregate" -> reads.aggregate(query, resolver, oplog);
      case "insert", "update", "delete" ->
          durable(() -> writes(channel, resolver, oplog).handle(name, query));
      default ->
          READING.contains(name)
              ? super.handleCommand(channel, command, query, resolver, oplog)
              : durable(() -> super.handleCommand(channel, command, query, resolver, oplog));
    };
  }

  private Writes writes(Channel channel, DatabaseResolver resolver, Oplog oplog) {
    return new Writes(
        (command, query) -> super.handleCommand(channel, command, query, resolver, oplog));
  }

  private Document durable(Supplier<Document> command) {
    try {
      return command.get();
    } finally {
      file.awaitDurable();
    }
  }

  /** What {@code $out} and {@code $merge} wrote. */
  void awaitDurable() {
    file.awaitDurable();
  }

  @Nullable IndexedCollection collection(Object name) {
    return (IndexedCollection) resolveCollection(name.toString(), false);
  }

  String namespace(Object collection) {
    return getFullCollectionNamespace(collection.toString());
  }

  @Override
  protected MongoCollection<DocumentKey> resolveOrCreateCollection(String name) {
    var collection = resolveCollection(name, false);
    return collection != null
        ? collection
        : file.write(() -> super.resolveOrCreateCollection(name));
  }

  @Override
  protected void addIndex(Document description) {
    file.write(
        () -> {
          super.addIndex(description);
          return description;
        });
  }

  @Override
  protected Index<DocumentKey> openOrCreateUniqueIndex(
      String collection, String name, List<IndexKey> keys, boolean sparse) {
    return keys.size() == 1 && keys.getFirst().getKey().equals("_id")
        ? new PrimaryIndex(name, keys)
        : ordered(collection, name, keys, true, sparse);
  }

  @Override
  protected Index<DocumentKey> openOrCreateSecondaryIndex(
      String collection, String name, List<IndexKey> keys, boolean sparse) {
    return ordered(collection, name, keys, false, sparse);
  }

  private OrderedIndex ordered(
      String collection, String name, List<IndexKey> keys, boolean unique, boolean sparse) {
    var entries = file.entries(entries(collection, name));
    if (!isListed(collection, name)) {
      entries.clear();
    }
    return new OrderedIndex(name, keys, unique, sparse, entries);
  }

  /** An index is listed when it is built; entries of one that is not are from a broken build. */
  private boolean isListed(String collection, String name) {
    var list = resolveCollection(INDEX_LIST, false);
    var description = new Document("ns", namespace(collection)).append("name", name);
    return list != null && list.handleQuery(description).iterator().hasNext();
  }

  @Override
  protected void dropIndex(MongoCollection<DocumentKey> collection, String name) {
    super.dropIndex(collection, name);
    file.remove(entries(collection.getCollectionName(), name));
  }

  @Override
  protected MongoCollection<DocumentKey> openOrCreateCollection(
      String name, CollectionOptions options) {
    var documents = new Documents(file.documents(documents(name)), file.number(documents(name)));
    return new IndexedCollection(this, name, options, cursorRegistry, file, documents);
  }

  @Override
  public void dropCollection(String name, Oplog oplog) {
    file.write(
        () -> {
          super.dropCollection(name, oplog);
          file.remove(documents(name));
          file.number(documents(name)).set(0);
          return name;
        });
  }

  @Override
  public void moveCollection(MongoDatabase from, MongoCollection<?> collection, String name) {
    throw new UnsupportedOperationException("Collections are not renamed");
  }

  private static String documents(String collection) {
    return "documents." + collection;
  }

  private static String entries(String collection, String index) {
    return "index." + collection + "." + index;
  }

  @Override
  public void drop(Oplog oplog) {
    try {
      file.delete();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void close() {
    file.close();
  }

  @Override
  protected long getFileSize() {
    return file.size();
  }

  @Override
  protected long getStorageSize() {
    return file.size();
  }
}
