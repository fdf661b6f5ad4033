package org.smartlibrary.acceptance;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** A request as it is typed: no client tidies its path up. */
final class RawRequest {

  private RawRequest() {}

  /** The status of the answer. */
  static int delete(URI address, String path, String token) throws IOException {
    try (var socket = new Socket(address.getHost(), address.getPort())) {
      String request =
          "DELETE %s HTTP/1.1\r\nHost: %s\r\nAuthorization: Bearer %s\r\nConnection: close\r\n\r\n"
              .formatted(path, address.getAuthority(), token);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      var answer =
          new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
      return Integer.parseInt(answer.readLine().substring(9, 12));
    }
  }
}
