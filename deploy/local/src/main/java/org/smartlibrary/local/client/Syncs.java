package org.smartlibrary.local.client;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;

/** Sends a library's records and follows what becomes of them. */
public final class Syncs {

  private static final int NOT_FOUND = 404;
  private static final Duration PATIENCE = Duration.ofMinutes(1);
  private static final Duration ROUND = Duration.ofMillis(200);

  private final Gateway gateway;
  private final Tokens tokens;

  public Syncs(Gateway gateway, Tokens tokens) {
    this.gateway = gateway;
    this.tokens = tokens;
  }

  /**
   * Sends the file and returns the sync's path when all of it was received.
   *
   * @param options {@code format} and {@code encoding}, where they are not to be detected
   * @param sent hears how many bytes of the file went out
   */
  public String send(String isil, MarcFile file, Map<String, String> options, LongConsumer sent)
      throws IOException, InterruptedException, Refused {
    var request =
        gateway
            .request("/api/libraries/" + isil + "/syncs?mode=delta" + query(options))
            .header("Authorization", tokens.bearer(isil))
            .header("Content-Type", file.mediaType())
            .POST(body(file, sent));
    if (file.gzip()) {
      request.header("Content-Encoding", "gzip");
    }
    return location(request.build());
  }

  /**
   * Returns when the catalogue knows the library: one that has just become a member is heard of a
   * little later.
   */
  public void awaitKnown(String isil) throws IOException, InterruptedException, Refused {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (true) {
      try {
        get(isil, "/api/libraries/" + isil + "/syncs?size=1");
        return;
      } catch (Refused refused) {
        if (refused.status() != NOT_FOUND || System.nanoTime() > deadline) {
          throw refused;
        }
        TimeUnit.NANOSECONDS.sleep(ROUND.toNanos());
      }
    }
  }

  /** How far the sync at this path is. */
  public SyncState state(String isil, String path)
      throws IOException, InterruptedException, Refused {
    return gateway.read(get(isil, path), SyncState.class);
  }

  /** The first records that were not taken. */
  public List<Rejection> rejections(String isil, String path, int atMost)
      throws IOException, InterruptedException, Refused {
    return get(isil, path + "/rejections")
        .lines()
        .filter(line -> !line.isBlank())
        .limit(atMost)
        .map(line -> gateway.read(line, Rejection.class))
        .toList();
  }

  private String get(String isil, String path) throws IOException, InterruptedException, Refused {
    var request = gateway.request(path).header("Authorization", tokens.bearer(isil)).build();
    return gateway.send(request).body();
  }

  private String location(HttpRequest request) throws IOException, InterruptedException, Refused {
    return gateway
        .send(request)
        .headers()
        .firstValue("Location")
        .map(place -> URI.create(place).getRawPath())
        .orElseThrow(() -> new IOException("The sync was taken, but its place was not told"));
  }

  private static HttpRequest.BodyPublisher body(MarcFile file, LongConsumer sent) {
    return BodyPublishers.fromPublisher(
        BodyPublishers.ofInputStream(() -> open(file, sent)), file.size());
  }

  private static InputStream open(MarcFile file, LongConsumer sent) {
    try {
      return new CountingStream(Files.newInputStream(file.path()), sent);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String query(Map<String, String> options) {
    return options.entrySet().stream()
        .map(option -> "&" + option.getKey() + "=" + encoded(option.getValue()))
        .collect(Collectors.joining());
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
