package org.smartlibrary.acceptance;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.smartlibrary.local.client.MarcFile;
import org.smartlibrary.local.client.Refused;
import org.smartlibrary.local.client.SyncState;
import tools.jackson.databind.JsonNode;

/** Somebody who knows the documentation and has a token. */
final class Stranger {

  private static final int TURN_TAKEN = 409;
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private final RunningPlatform platform;

  Stranger(RunningPlatform platform) {
    this.platform = platform;
  }

  /** Sends a file and waits until everything in it can be found. */
  SyncState sync(String isil, Path file, Map<String, String> options)
      throws IOException, InterruptedException, Refused {
    var marc = MarcFile.at(file).orElseThrow(() -> new IOException(file + " is not MARC"));
    String path = sendInTurn(isil, marc, options);
    var last = new AtomicReference<SyncState>();
    await()
        .atMost(PATIENCE)
        .pollInterval(Duration.ofMillis(200))
        .until(
            () -> {
              last.set(platform.syncs().state(isil, path));
              return last.get().isOver();
            });
    return last.get();
  }

  /** A library has one sync at a time. */
  private String sendInTurn(String isil, MarcFile file, Map<String, String> options)
      throws IOException, InterruptedException, Refused {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (true) {
      try {
        return platform.syncs().send(isil, file, options, _ -> {});
      } catch (Refused refused) {
        if (refused.status() != TURN_TAKEN || System.nanoTime() > deadline) {
          throw refused;
        }
        Thread.onSpinWait();
      }
    }
  }

  /** The JSON answer to a public question. */
  JsonNode ask(String path) throws IOException, InterruptedException, Refused {
    return platform.gateway().get(path, JsonNode.class);
  }

  /** A request in somebody's name, whatever its answer. */
  HttpResponse<String> call(String method, String path, String token, String type, String body)
      throws IOException, InterruptedException {
    var request =
        platform
            .gateway()
            .request(path)
            .timeout(Duration.ofSeconds(30))
            .header("Content-Type", type)
            .method(method, BodyPublishers.ofString(body));
    if (!token.isEmpty()) {
      request.header("Authorization", "Bearer " + token);
    }
    return platform.gateway().exchange(request.build());
  }
}
