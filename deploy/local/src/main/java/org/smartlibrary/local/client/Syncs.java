package org.smartlibrary.local.client;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
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
   * Sends the file and returns the sync's path when all of it was received. A line that breaks is
   * taken up again where the platform says.
   *
   * @param options {@code format} and {@code encoding}, where they are not to be detected; {@code
   *     mode}, where the file is not one of changes
   * @param listener hears how many bytes of the file went out
   */
  public String send(
      String isil, MarcFile file, Map<String, String> options, UploadListener listener)
      throws IOException, InterruptedException, Refused {
    return new ResumableUpload(gateway, tokens, isil, file, listener).send(query(options));
  }

  /** Decides on a whole file that was held back; returns the sync's path. */
  public String decide(String isil, String id, Decision decision)
      throws IOException, InterruptedException, Refused {
    String path = path(isil, id);
    var request =
        gateway
            .request(path + "/" + decision.name().toLowerCase(Locale.ROOT))
            .header("Authorization", tokens.bearer(isil))
            .POST(HttpRequest.BodyPublishers.noBody())
            .build();
    gateway.send(request);
    return path;
  }

  /** What can be decided on a file that was held back. */
  public enum Decision {
    RELEASE,
    DISCARD
  }

  /** The first of the records by which a person can judge a whole file. */
  public List<Finding> findings(String isil, String path, int atMost)
      throws IOException, InterruptedException, Refused {
    return get(isil, path + "/withdrawals")
        .lines()
        .filter(line -> !line.isBlank())
        .limit(atMost)
        .map(line -> gateway.read(line, Finding.class))
        .toList();
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

  /** The library's latest syncs, the newest first. */
  public List<SyncState> latest(String isil, int atMost)
      throws IOException, InterruptedException, Refused {
    String page = get(isil, "/api/libraries/" + isil + "/syncs?size=" + atMost);
    return gateway.read(page, Latest.class).items();
  }

  private record Latest(List<SyncState> items) {}

  /** Where a sync is looked at. */
  public static String path(String isil, String id) {
    return "/api/libraries/" + isil + "/syncs/" + id;
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

  private static String query(Map<String, String> options) {
    var all = new LinkedHashMap<String, String>();
    all.put("mode", "delta");
    all.putAll(options);
    return all.entrySet().stream()
        .map(option -> option.getKey() + "=" + encoded(option.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
