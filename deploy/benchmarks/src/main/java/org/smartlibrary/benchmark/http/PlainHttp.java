package org.smartlibrary.benchmark.http;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * One kept connection of HTTP/1.1, made anew when the server ends it. It asks and throws the answer
 * away with as little work as can be, since it shares the processor with what it measures.
 */
public final class PlainHttp implements AutoCloseable {

  private final URI address;
  private final String host;
  private Connection connection;

  private record Connection(Socket socket, InputStream in) {}

  public PlainHttp(URI address) throws IOException {
    this.address = address;
    this.host = address.getHost() + ":" + address.getPort();
    this.connection = connect(address);
  }

  private static Connection connect(URI address) throws IOException {
    var socket = new Socket(address.getHost(), address.getPort());
    socket.setTcpNoDelay(true);
    return new Connection(socket, new BufferedInputStream(socket.getInputStream(), 1 << 16));
  }

  /** The status of the answer, when all of it has come. */
  public int get(String path) throws IOException {
    return exchange("GET %s HTTP/1.1\r\nHost: %s\r\nAccept: */*\r\n\r\n".formatted(path, host), "");
  }

  /**
   * Sends JSON in somebody's name.
   *
   * @return the status of the answer, when all of it has come
   */
  public int post(String path, String token, String key, String json) throws IOException {
    return exchange(
        """
        POST %s HTTP/1.1\r
        Host: %s\r
        Authorization: Bearer %s\r
        Idempotency-Key: %s\r
        Content-Type: application/json\r
        Content-Length: %d\r
        \r
        """
            .formatted(path, host, token, key, json.getBytes(StandardCharsets.UTF_8).length),
        json);
  }

  private int exchange(String head, String body) throws IOException {
    connection.socket().getOutputStream().write((head + body).getBytes(StandardCharsets.UTF_8));
    int status = Integer.parseInt(line().substring(9, 12));
    if (skipAnswer()) {
      close();
      connection = connect(address);
    }
    return status;
  }

  /** Whether the server will close the connection, as it does after some requests. */
  private boolean skipAnswer() throws IOException {
    long length = -1;
    boolean closes = false;
    for (String header = line(); !header.isEmpty(); header = line()) {
      String lower = header.toLowerCase(Locale.ROOT);
      if (lower.startsWith("content-length:")) {
        length = Long.parseLong(header.substring(15).strip());
      }
      closes |= lower.startsWith("connection:") && lower.endsWith("close");
    }
    if (length >= 0) {
      connection.in().skipNBytes(length);
    } else {
      skipChunks();
    }
    return closes;
  }

  private void skipChunks() throws IOException {
    long length = Long.parseLong(line(), 16);
    while (length > 0) {
      connection.in().skipNBytes(length + 2);
      length = Long.parseLong(line(), 16);
    }
    connection.in().skipNBytes(2);
  }

  private String line() throws IOException {
    var line = new StringBuilder(64);
    for (int character = connection.in().read();
        character != '\n';
        character = connection.in().read()) {
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
    connection.socket().close();
  }
}
