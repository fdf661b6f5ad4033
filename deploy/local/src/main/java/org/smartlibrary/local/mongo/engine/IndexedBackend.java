package org.smartlibrary.local.mongo.engine;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractMongoBackend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.InvalidNamespaceError;
import io.netty.channel.Channel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.smartlibrary.local.mongo.store.DatabaseFile;
import org.smartlibrary.local.mongo.wire.MongoPort;

/** All databases of a folder, each in a file of its own: {@code NAME.mv}. */
public final class IndexedBackend extends AbstractMongoBackend {

  private static final String SUFFIX = ".mv";

  private final Path folder;
  private final int cacheMegabytes;
  private final Map<String, IndexedDatabase> open = new ConcurrentHashMap<>();
  private final OpenCursors cursors = new OpenCursors();

  public IndexedBackend(Path folder, int cacheMegabytes, Clock clock) throws IOException {
    super(clock);
    this.folder = folder;
    this.cacheMegabytes = cacheMegabytes;
    Files.createDirectories(folder);
    try (var files = Files.newDirectoryStream(folder, "*" + SUFFIX)) {
      for (var file : files) {
        resolveDatabase(nameOf(file));
      }
    }
  }

  private static String nameOf(Path file) {
    var name = file.getFileName().toString();
    return name.substring(0, name.length() - SUFFIX.length());
  }

  /** Also asked for databases that are open, by {@code listDatabases}. */
  @Override
  protected MongoDatabase openOrCreateDatabase(String name) {
    if (!name.matches("[A-Za-z0-9_-]{1,63}")) {
      throw new InvalidNamespaceError(name);
    }
    return open.computeIfAbsent(name, this::open);
  }

  private IndexedDatabase open(String name) {
    var file = DatabaseFile.open(folder.resolve(name + SUFFIX), cacheMegabytes);
    return new IndexedDatabase(name, getCursorRegistry(), file, cursors);
  }

  @Override
  public Document handleCommand(Channel channel, String database, String command, Document query) {
    return switch (command) {
      case "hello", "isMaster", "ismaster" -> greeting(channel, database, query);
      case "find", "aggregate", "explain" -> onDatabase(channel, database, command, query);
      default -> super.handleCommand(channel, database, command, query);
    };
  }

  /** Messages are kept small, for several of them are in memory at once, decoded. */
  private Document greeting(Channel channel, String database, Document query) {
    return super.handleCommand(channel, database, "ismaster", query)
        .append("isWritablePrimary", true)
        .append("maxMessageSizeBytes", MongoPort.LARGEST_MESSAGE);
  }

  /** In the database {@code admin} too, where mongo-java-server has commands of its own. */
  private Document onDatabase(Channel channel, String name, String command, Document query) {
    return resolveDatabase(name)
        .handleCommand(channel, command, query, this::resolveDatabase, oplog);
  }

  @Override
  public Document getServerStatus() {
    var status = super.getServerStatus();
    Query.document(status.get("metrics")).put("queryExecutor", Counters.asDocument());
    return status;
  }

  @Override
  protected Document handleGetMore(String database, String command, Document query) {
    var namespace = database + "." + query.get("collection");
    return cursors.next(
        namespace, Query.number(query.get(command)), Query.number(query.get("batchSize")));
  }

  @Override
  protected Document handleKillCursors(Document query) {
    var killed = new ArrayList<Object>();
    var unknown = new ArrayList<Object>();
    if (query.get("cursors") instanceof Collection<?> ids) {
      ids.forEach(id -> (cursors.close(Query.number(id)) ? killed : unknown).add(id));
    }
    return new Document("cursorsKilled", killed)
        .append("cursorsNotFound", unknown)
        .append("ok", 1.0);
  }

  @Override
  public void dropDatabase(String name) {
    super.dropDatabase(name);
    open.remove(name);
  }

  @Override
  public void close() {
    super.close();
    cursors.closeAll();
    open.values().forEach(IndexedDatabase::close);
    open.clear();
  }
}
