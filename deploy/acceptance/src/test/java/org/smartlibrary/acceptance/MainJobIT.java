package org.smartlibrary.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.smartlibrary.benchmark.feed.Iso2709;
import tools.jackson.databind.JsonNode;

/** Three libraries hold one title: one of them corrects its record, and then gives it away. */
@WithPlatform
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MainJobIT {

  private static final List<String> LIBRARIES = List.of("CN-110101", "CN-110102", "CN-110105");
  private static final Duration SOON = Duration.ofSeconds(30);

  private final RunningPlatform platform;
  private final Stranger stranger;

  MainJobIT(RunningPlatform platform) {
    this.platform = platform;
    this.stranger = new Stranger(platform);
  }

  @BeforeAll
  void threeLibrariesSendTheirRecord(@TempDir Path folder) throws Exception {
    for (String library : LIBRARIES) {
      Path file = Files.write(folder.resolve(library), record(library, "海错图笔记"));
      var end = stranger.sync(library, file, Map.of());
      assertThat(end.rejected()).isZero();
    }
  }

  @Test
  void oneRecordOfTheUnionShowsAllThreeAlongTheLevelsOfTheNetwork() throws Exception {
    awaitLibraries("海错图笔记", 3);
    var holdings = stranger.ask("/api/union/records/" + id("海错图笔记") + "/holdings");
    assertThat(holdings.path("libraries").asInt()).isEqualTo(3);
    assertThat(holdings.path("tree").toString()).contains(LIBRARIES);
  }

  @Test
  void traditionalCharactersFindIt() throws Exception {
    awaitLibraries("海錯圖筆記", 3);
  }

  @Test
  void theUnionExplainsWhyTheyAreOne() throws Exception {
    var explanation = stranger.ask("/api/union/records/" + id("海错图笔记") + "/explain");
    assertThat(explanation.toString()).contains(LIBRARIES);
  }

  @Test
  void theSameFileAgainChangesNothingAndSaysSo(@TempDir Path folder) throws Exception {
    Path file = Files.write(folder.resolve("again"), record("CN-110101", "海错图笔记"));
    var end = stranger.sync("CN-110101", file, Map.of());
    assertThat(end.unchanged()).isEqualTo(1);
    assertThat(end.added() + end.revised() + end.withdrawn()).isZero();
  }

  @Test
  void aCorrectedRecordLeavesTheOthersAndADeletedOneIsGone(@TempDir Path folder) throws Exception {
    String library = "CN-110105";
    Path corrected = Files.write(folder.resolve("corrected"), record(library, "山海经校注图说"));
    assertThat(stranger.sync(library, corrected, Map.of()).revised()).isEqualTo(1);
    awaitLibraries("海错图笔记", 2);
    awaitLibraries("山海经校注图说", 1);
    delete(library);
    await().atMost(SOON).until(() -> platform.union().search("山海经校注图说", 1).total() == 0);
    Path back = Files.write(folder.resolve("back"), record(library, "海错图笔记"));
    stranger.sync(library, back, Map.of());
    awaitLibraries("海错图笔记", 3);
  }

  @Test
  void theOriginalComesBackByteForByte() throws Exception {
    var request =
        platform
            .gateway()
            .request("/api/libraries/CN-110102/records/acceptance-1")
            .header("Accept", "application/marc")
            .header("Authorization", platform.tokens().bearer("CN-110102"))
            .build();
    assertThat(platform.gateway().send(request).body())
        .isEqualTo(new String(record("CN-110102", "海错图笔记"), StandardCharsets.UTF_8));
  }

  private void delete(String library) throws Exception {
    var answer =
        stranger.call(
            "DELETE",
            "/api/libraries/" + library + "/records/acceptance-1",
            platform.tokens().of(library),
            "application/json",
            "");
    assertThat(answer.statusCode()).isBetween(200, 299);
  }

  private void awaitLibraries(String title, int libraries) {
    await()
        .atMost(SOON)
        .until(
            () ->
                platform.union().search(title, 10).records().stream()
                    .anyMatch(found -> found.holdings().libraries() == libraries));
  }

  private String id(String title) throws Exception {
    JsonNode found = stranger.ask("/api/union/search?title=" + encoded(title));
    return found.path("records").path(0).path("id").asString();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static byte[] record(String library, String title) {
    return new Iso2709()
        .control("001", "acceptance-1")
        .field("010", "  ", "a", title.equals("海错图笔记") ? "9787508667508" : "9787101005776")
        .field("100", "  ", "a", "20161201d2016    em y0chiy50      ea")
        .field("101", "0 ", "a", "chi")
        .field("200", "1 ", "a", title, "f", "张辰亮著")
        .field("210", "  ", "a", "北京", "c", "中信出版社", "d", "2016")
        .field("215", "  ", "a", "253页", "d", "24cm")
        .field("701", " 0", "a", "张辰亮", "4", "著")
        .field("905", "  ", "a", library, "b", library + "-0001", "s", "Q95/12")
        .bytes("nam0 ", "   ");
  }
}
