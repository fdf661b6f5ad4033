package org.smartlibrary.local.net;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;

/** Ports of the loopback address that nobody listens on. */
public final class FreePorts {

  /** From here on systems take ports for connections that go out. */
  private static final int OUTGOING = 32_768;

  private static final int FIRST = 20_000;
  private static final int ATTEMPTS = 10_000;
  private static final Set<Integer> GIVEN = ConcurrentHashMap.newKeySet();

  private FreePorts() {}

  /**
   * A port that was free a moment ago and was not given to anybody in this process before; no
   * connection that goes out takes it before its server is there.
   *
   * @throws IOException when none is free
   */
  public static int one() throws IOException {
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      int port = ThreadLocalRandom.current().nextInt(FIRST, OUTGOING);
      if (isFree(port) && GIVEN.add(port)) {
        return port;
      }
    }
    throw new IOException("No port from %d to %d is free".formatted(FIRST, OUTGOING - 1));
  }

  /** Whether a server could listen there now. */
  public static boolean isFree(int port) {
    try (var _ = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      return true;
    } catch (IOException taken) {
      return false;
    }
  }
}
