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
import org.smartlibrary.local.mongo.key.DocumentKey;
import org.smartlibrary.local.mongo.store.DatabaseFile;

/** A database in its file. A command that wrote is answered when what it wrote is on disk. */
final class IndexedDatabase extends AbstractMongoDatabase<DocumentKey> {

  private static final Set<String> READING =
      Set.of("find", "count", "distinct", "listcollections", "listindexes", "collstats", "dbstats");

  private final DatabaseFile file;

  IndexedDatabase(String name, CursorRegistry cursors, DatabaseFile file) {
    super(name, cursors);
    this.file = file;
    file.write(
        () -> {
          initializeNamespacesAndIndexes();
          return file;
        });
  }

  @Override
  public Document handleCommand(
      Channel channel, String command, Document query, DatabaseResolver resolver, Oplog oplog) {
    try {
      return super.handleCommand(channel, command, query, resolver, oplog);
    } finally {
      if (!READING.contains(command.toLowerCase(Locale.ROOT))) {
        file.awaitDurable();
      }
    }
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
    return isPrimary(keys)
        ? new PrimaryIndex(name, keys)
        : new OrderedIndex(name, keys, true, sparse, file.entries(entries(collection, name)));
  }

  @Override
  protected Index<DocumentKey> openOrCreateSecondaryIndex(
      String collection, String name, List<IndexKey> keys, boolean sparse) {
    return new OrderedIndex(name, keys, false, sparse, file.entries(entries(collection, name)));
  }

  private static boolean isPrimary(List<IndexKey> keys) {
    return keys.size() == 1 && keys.getFirst().getKey().equals("_id");
  }

  @Override
  protected void dropIndex(MongoCollection<DocumentKey> collection, String name) {
    super.dropIndex(collection, name);
    file.remove(file.entries(entries(collection.getCollectionName(), name)));
  }

  @Override
  protected MongoCollection<DocumentKey> openOrCreateCollection(
      String name, CollectionOptions options) {
    return new IndexedCollection(
        this, name, options, cursorRegistry, file, file.documents(documents(name)));
  }

  @Override
  public void dropCollection(String name, Oplog oplog) {
    file.write(
        () -> {
          super.dropCollection(name, oplog);
          file.remove(file.documents(documents(name)));
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
