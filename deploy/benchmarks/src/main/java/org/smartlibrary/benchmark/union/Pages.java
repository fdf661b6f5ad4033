package org.smartlibrary.benchmark.union;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

/** Answers that are read. */
final class Pages {

  private static final int OK = 200;

  private final URI address;
  private final HttpClient http = HttpClient.newHttpClient();

  Pages(URI address) {
    this.address = address;
  }

  String get(String path) throws IOException, InterruptedException {
    var answer =
        http.send(HttpRequest.newBuilder(address.resolve(path)).build(), BodyHandlers.ofString());
    if (answer.statusCode() != OK) {
      throw new IOException(
          "%s was answered with %d: %s".formatted(path, answer.statusCode(), answer.body()));
    }
    return answer.body();
  }
}
