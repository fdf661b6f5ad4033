package org.smartlibrary.startertest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.smartlibrary.local.kafka.EmbeddedBroker;
import org.smartlibrary.local.mongo.EmbeddedMongo;

/** A real broker and a database server inside the test's process: one of each for all its tests. */
public final class EmbeddedPlatform {

  private static final EmbeddedPlatform SHARED = start();

  private final EmbeddedBroker broker;
  private final EmbeddedMongo database;

  private EmbeddedPlatform(EmbeddedBroker broker, EmbeddedMongo database) {
    this.broker = broker;
    this.database = database;
  }

  /** The one of this process, running; it ends with the process. */
  public static EmbeddedPlatform shared() {
    return SHARED;
  }

  /** The {@code host:port} for {@code bootstrap.servers}. */
  public String kafka() {
    return broker.bootstrapServers();
  }

  /** The {@code mongodb://} address, without a database. */
  public String mongodb() {
    return database.connectionString();
  }

  private static EmbeddedPlatform start() {
    try {
      var folder = Files.createTempDirectory("embedded-platform");
      var platform =
          new EmbeddedPlatform(
              EmbeddedBroker.start(folder.resolve("kafka")),
              EmbeddedMongo.start(folder.resolve("mongodb")));
      WaitedInVain.listen();
      Runtime.getRuntime().addShutdownHook(new Thread(() -> platform.end(folder), "platform-end"));
      return platform;
    } catch (IOException e) {
      throw new UncheckedIOException("The embedded platform does not start", e);
    }
  }

  private void end(Path folder) {
    broker.close();
    database.close();
    TemporaryFolders.delete(folder);
  }
}
