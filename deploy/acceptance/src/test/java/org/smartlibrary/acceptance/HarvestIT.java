package org.smartlibrary.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.smartlibrary.benchmark.feed.Iso2709;
import tools.jackson.databind.JsonNode;

/** The union is harvested by clients that others wrote; each is skipped where it is missing. */
@WithPlatform
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HarvestIT {

  private static final String LIBRARY = "CN-110106";
  private static final String TITLE = "收割之书";

  private final RunningPlatform platform;
  private final Stranger stranger;

  HarvestIT(RunningPlatform platform) {
    this.platform = platform;
    this.stranger = new Stranger(platform);
  }

  @BeforeAll
  void aLibrarySendsARecord(@TempDir Path folder) throws Exception {
    byte[] record =
        new Iso2709()
            .control("001", "harvest-1")
            .field("100", "  ", "a", "20161201d2016    em y0chiy50      ea")
            .field("101", "0 ", "a", "chi")
            .field("200", "1 ", "a", TITLE, "f", "张辰亮著")
            .field("210", "  ", "a", "北京", "c", "中信出版社", "d", "2016")
            .bytes("nam0 ", "   ");
    Path file = Files.write(folder.resolve("one"), record);
    stranger.sync(LIBRARY, file, Map.of());
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> platform.union().search(TITLE, 1).total() == 1);
  }

  @Test
  void theFeedLeadsToTheHead() throws Exception {
    long after = 0;
    List<String> titles = new ArrayList<>();
    JsonNode page;
    do {
      page = stranger.ask("/api/union/changes?limit=500&after=" + after);
      page.get("changes")
          .forEach(change -> titles.add(change.at("/record/titles/0/value").asString("")));
      after = page.get("to").asLong();
    } while (after < page.get("head").asLong());

    assertThat(titles).contains(TITLE);
  }

  @Test
  void oaiPmhOfHttpOaiListsIt() throws Exception {
    assertThat(run("oai_pmh", "-X", "ListRecords", "--metadataPrefix", "oai_dc", address()))
        .contains(TITLE);
  }

  @Test
  void catmanduTakesItInAsDublinCore() throws Exception {
    assertThat(catmandu("oai_dc")).contains(TITLE);
  }

  @Test
  void catmanduTakesItInAsMarcXml() throws Exception {
    assertThat(catmandu("marcxml")).contains(TITLE);
  }

  private String catmandu(String prefix) throws Exception {
    return run(
        "catmandu",
        "convert",
        "OAI",
        "--url",
        address(),
        "--metadataPrefix",
        prefix,
        "--handler",
        prefix.equals("oai_dc") ? "oai_dc" : "raw",
        "to",
        "JSON",
        "--line_delimited",
        "1");
  }

  private String address() {
    return platform.gateway().request("/oai/union").build().uri().toString();
  }

  private static String run(String... command) throws IOException, InterruptedException {
    return OtherProgram.run(List.of(command), "");
  }
}
