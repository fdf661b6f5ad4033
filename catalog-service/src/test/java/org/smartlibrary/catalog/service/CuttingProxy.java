package org.smartlibrary.catalog.service;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** A bad line: each connection is cut when so many bytes of the client have passed. */
final class CuttingProxy implements Closeable {

  private final ServerSocket door;
  private final int port;
  private final int after;

  CuttingProxy(int port, int after) {
    this.port = port;
    this.after = after;
    try {
      this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Thread.ofVirtual().start(this::accept);
  }

  int port() {
    return door.getLocalPort();
  }

  private void accept() {
    try {
      while (true) {
        Socket client = door.accept();
        Socket service = new Socket(InetAddress.getLoopbackAddress(), port);
        Thread.ofVirtual().start(() -> pass(client, service, after));
        Thread.ofVirtual().start(() -> pass(service, client, Integer.MAX_VALUE));
      }
    } catch (IOException _) {
      // The test is over.
    }
  }

  private static void pass(Socket from, Socket to, int most) {
    try (from;
        to) {
      InputStream in = from.getInputStream();
      OutputStream out = to.getOutputStream();
      byte[] buffer = new byte[1000];
      int passed = 0;
      int length = in.read(buffer);
      while (length >= 0 && passed < most) {
        int fits = Math.min(length, most - passed);
        out.write(buffer, 0, fits);
        out.flush();
        passed += fits;
        length = passed < most ? in.read(buffer) : -1;
      }
    } catch (IOException _) {
      // The other half was cut.
    }
  }

  @Override
  public void close() throws IOException {
    door.close();
  }
}
