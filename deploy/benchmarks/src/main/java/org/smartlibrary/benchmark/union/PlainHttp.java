package org.smartlibrary.benchmark.union;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * One kept connection of HTTP/1.1. It asks and throws the answer away with as little work as can
 * be, since it shares the processor with what it measures.
 */
final class PlainHttp implements AutoCloseable {

  private final Socket socket;
  private final InputStream in;
  private final String host;

  PlainHttp(URI address) throws IOException {
    host = address.getHost() + ":" + address.getPort();
    socket = new Socket(address.getHost(), address.getPort());
    socket.setTcpNoDelay(true);
    in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
  }

  /** The status of the answer, when all of it has come. */
  int get(String path) throws IOException {
    String request =
        "GET %s HTTP/1.1\r\nHost: %s\r\nAccept: application/json\r\n\r\n".formatted(path, host);
    socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
    int status = Integer.parseInt(line().substring(9, 12));
    skipBody();
    return status;
  }

  private void skipBody() throws IOException {
    long length = -1;
    for (String header = line(); !header.isEmpty(); header = line()) {
      String lower = header.toLowerCase(Locale.ROOT);
      if (lower.startsWith("content-length:")) {
        length = Long.parseLong(header.substring(15).strip());
      }
    }
    if (length >= 0) {
      in.skipNBytes(length);
    } else {
      skipChunks();
    }
  }

  private void skipChunks() throws IOException {
    long length = Long.parseLong(line(), 16);
    while (length > 0) {
      in.skipNBytes(length + 2);
      length = Long.parseLong(line(), 16);
    }
    in.skipNBytes(2);
  }

  private String line() throws IOException {
    var line = new StringBuilder(64);
    for (int character = in.read(); character != '\n'; character = in.read()) {
      if (character < 0) {
        throw new EOFException("The connection was closed");
      }
      if (character != '\r') {
        line.append((char) character);
      }
    }
    return line.toString();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
