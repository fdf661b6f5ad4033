package org.smartlibrary.local.mongo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import org.smartlibrary.local.mongo.engine.IndexedBackend;
import org.smartlibrary.local.mongo.wire.MongoPort;
import org.smartlibrary.local.net.FreePorts;

/**
 * A MongoDB server in this process. What it has acknowledged is in its folder, and a server that is
 * started on the same folder again has it, however the one before ended.
 */
public final class EmbeddedMongo implements AutoCloseable {

  private static final int CACHE_SHARE = 20;

  private final IndexedBackend backend;
  private final MongoPort listener;
  private final int port;

  private EmbeddedMongo(IndexedBackend backend, MongoPort listener, int port) {
    this.backend = backend;
    this.listener = listener;
    this.port = port;
  }

  /** Starts a server on a free port. Its data stay in the folder. */
  public static EmbeddedMongo start(Path folder) throws IOException {
    return start(folder, FreePorts.one());
  }

  /** Starts a server on this port of the loopback address and returns when it takes requests. */
  public static EmbeddedMongo start(Path folder, int port) throws IOException {
    int cacheMegabytes = (int) (Runtime.getRuntime().maxMemory() >> 20) / CACHE_SHARE;
    var backend = new IndexedBackend(folder, cacheMegabytes, Clock.systemUTC());
    try {
      return new EmbeddedMongo(backend, MongoPort.open(port, backend), port);
    } catch (IOException e) {
      backend.close();
      throw e;
    }
  }

  /** The address for a driver: {@code mongodb://127.0.0.1:PORT}. */
  public String connectionString() {
    return "mongodb://127.0.0.1:" + port;
  }

  public int port() {
    return port;
  }

  @Override
  public void close() {
    try {
      listener.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      backend.close();
    }
  }
}
