package org.smartlibrary.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.smartlibrary.local.client.Union;
import tools.jackson.databind.JsonNode;

/** Two descriptions have nothing in common but the book; somebody who knows says so. */
@WithPlatform
class AssertionIT {

  private static final Duration SOON = Duration.ofMinutes(2);
  private static final String ONE = "CN-110113";
  private static final String OTHER = "CN-110114";

  private final RunningPlatform platform;
  private final Stranger stranger;

  AssertionIT(RunningPlatform platform) {
    this.platform = platform;
    this.stranger = new Stranger(platform);
  }

  @Test
  void whatALibrarianAssertsIsSearchedUntilItIsRevoked(@TempDir Path folder) throws Exception {
    stranger.sync(ONE, new Books(ONE).put(1, "顺义焦庄户地道战史").write(folder), Map.of());
    stranger.sync(OTHER, new Books(OTHER).put(2, "昌平明陵碑刻拓片集").write(folder), Map.of());
    awaitLibraries("顺义焦庄户地道战史", 1);

    String form =
        """
        {"kind": "must-link", "reason": "the same volume with two title pages", "records":
         [{"isil": "%s", "controlNumber": "b00001"}, {"isil": "%s", "controlNumber": "b00002"}]}
        """
            .formatted(ONE, OTHER);
    var made = asOperator("POST", "/api/union/assertions", form);
    long asserted = System.nanoTime();
    assertThat(made.path("active").asBoolean()).isTrue();
    // Of two equal records the one with the smaller key gives the title.
    awaitLibraries("顺义焦庄户地道战史", 2);
    System.out.printf(
        "An assertion was searched %d ms after it was answered%n",
        (System.nanoTime() - asserted) / 1_000_000);

    asOperator(
        "DELETE",
        "/api/union/assertions/" + made.path("id").asString() + "?reason=two+volumes+after+all",
        "");
    awaitLibraries("顺义焦庄户地道战史", 1);
    awaitLibraries("昌平明陵碑刻拓片集", 1);
  }

  private JsonNode asOperator(String method, String path, String body) throws Exception {
    var answer =
        stranger.call(method, path, platform.tokens().of("operator"), "application/json", body);
    assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 299);
    return platform.gateway().read(answer.body(), JsonNode.class);
  }

  private void awaitLibraries(String title, int libraries) {
    await()
        .atMost(SOON)
        .pollDelay(Duration.ZERO)
        .pollInterval(Duration.ofMillis(20))
        .until(
            () -> {
              var found = platform.union().search(title, 10);
              return found.records().stream()
                  .map(Union.Found::holdings)
                  .anyMatch(holdings -> holdings.libraries() == libraries);
            });
  }
}
