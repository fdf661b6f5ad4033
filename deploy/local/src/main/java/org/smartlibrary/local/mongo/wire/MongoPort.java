package org.smartlibrary.local.mongo.wire;

import de.bwaldvogel.mongo.MongoBackend;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A port of the loopback address where MongoDB drivers are answered, each by its own thread. */
public final class MongoPort implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(MongoPort.class);

  /** Bytes of the largest message, a little more than the largest document. */
  public static final int LARGEST_MESSAGE = 20_000_000;

  private static final int BACKLOG = 200;

  private final ServerSocket socket;
  private final MongoBackend backend;
  private final Set<Connection> connections = ConcurrentHashMap.newKeySet();

  private MongoPort(ServerSocket socket, MongoBackend backend) {
    this.socket = socket;
    this.backend = backend;
  }

  /** Listens from now on. */
  public static MongoPort open(int port, MongoBackend backend) throws IOException {
    var opened =
        new MongoPort(new ServerSocket(port, BACKLOG, InetAddress.getLoopbackAddress()), backend);
    Thread.ofPlatform().name("mongo-port-" + port).daemon().start(opened::accept);
    return opened;
  }

  private void accept() {
    try {
      while (true) {
        serve(new Connection(socket.accept(), backend));
      }
    } catch (SocketException e) {
      log.debug("The port is closed", e);
    } catch (IOException e) {
      log.error("No more connections are accepted", e);
    }
  }

  private void serve(Connection connection) {
    connections.add(connection);
    Thread.ofPlatform()
        .name("mongo-connection-", 0)
        .daemon()
        .start(
            () -> {
              try (connection) {
                connection.run();
              } catch (IOException e) {
                log.debug("A connection did not close", e);
              } finally {
                connections.remove(connection);
              }
            });
  }

  /** Hears no more commands. */
  @Override
  public void close() throws IOException {
    socket.close();
    for (var connection : connections) {
      connection.close();
    }
  }
}
