package org.smartlibrary.federation.union.changes.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.smartlibrary.federation.FederationServiceApplication;
import org.smartlibrary.starter.event.EventPublisher;
import org.smartlibrary.starter.event.OutgoingEvent;
import org.smartlibrary.startertest.WithPlatform;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A reader that keeps a copy of the union over HTTP. */
@WithPlatform
@SpringBootTest(
    classes = FederationServiceApplication.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ChangesJourneyTest {

  private static final String TYPES = "org.smartlibrary.federation.";
  private static final JsonMapper JSON = JsonMapper.shared();

  /** Behind the numbers of the contracts' samples, which other tests tell. */
  private static final long BASE = 5_000_000;

  @LocalServerPort private int port;
  @Autowired private EventPublisher publisher;
  private RestTestClient http;

  @BeforeEach
  void tellThreeChanges() {
    http = RestTestClient.bindToServer().baseUrl("http://127.0.0.1:" + port).build();
    tell("cluster-derived.v1", "uaaa", BASE + 1, "\"record\":" + titled("初版") + ",\"holdings\":[]");
    tell(
        "cluster-derived.v1", "ubbb", BASE + 2, "\"record\":" + titled("红楼梦") + ",\"holdings\":[]");
    tell("cluster-dissolved.v1", "uccc", BASE + 3, "\"formerly\":[\"CN-430121\"]");
    tell("cluster-merged.v1", "uaaa", BASE + 4, "\"into\":\"ubbb\"");
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() -> assertThat(page(0, 1).get("head").asLong()).isEqualTo(BASE + 4));
  }

  @Test
  void theFeedTellsTheNewestOfEachIdAndProvesIt() {
    JsonNode page = page(BASE, 10);

    assertThat(types(page)).containsExactly("derived", "dissolved", "merged");
    assertThat(page.at("/changes/0/record/titles/0/value").asString()).isEqualTo("红楼梦");
    assertThat(page.at("/changes/0/at").asString()).isEqualTo("2026-11-25T08:00:01Z");
    assertThat(page.at("/changes/2/into").asString()).isEqualTo("ubbb");
    assertThat(page.get("to").asLong()).isEqualTo(BASE + 4);
    assertThat(page.get("count").asInt()).isEqualTo(3);
    assertThat(page.get("digest").asString()).isEqualTo(digest(page.get("changes")));
    JsonNode proof =
        get("/api/union/changes/proof?from=" + BASE + "&to=" + (BASE + 4), "application/json");
    assertThat(proof.get("digest")).isEqualTo(page.get("digest"));
  }

  @Test
  void aPageGoesOnWhereTheOneBeforeEnded() {
    JsonNode first = page(BASE, 1);
    JsonNode second = page(first.get("to").asLong(), 10);

    assertThat(first.get("changes")).hasSize(1);
    assertThat(types(second)).containsExactly("dissolved", "merged");
    assertThat(page(BASE + 4, 10).get("changes")).isEmpty();
  }

  @Test
  void theLinesEndWithTheProof() {
    List<JsonNode> lines =
        text("/api/union/changes?after=" + BASE, "application/x-ndjson")
            .lines()
            .map(JSON::readTree)
            .toList();

    assertThat(lines)
        .extracting(line -> line.get("type").asString())
        .containsExactly("derived", "dissolved", "merged", "proof");
    assertThat(lines.getLast().get("digest")).isEqualTo(page(BASE, 9).get("digest"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "?after=-1",
        "?after=x",
        "?limit=0",
        "?limit=10001",
        "?limit=99999999999",
        "/proof?from=0",
        "/proof?from=5&to=4",
        "/proof?from=0&to=100001"
      })
  void whatIsNoNumberOfAChangeIsRefused(String what) {
    http.get()
        .uri("/api/union/changes" + what)
        .exchange()
        .expectStatus()
        .isBadRequest()
        .expectHeader()
        .contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON)
        .expectBody()
        .jsonPath("$.type")
        .isEqualTo("/problems/union-changes-range");
  }

  private static List<String> types(JsonNode page) {
    return StreamSupport.stream(page.get("changes").spliterator(), false)
        .map(change -> change.get("type").asString())
        .toList();
  }

  /** As the README says. */
  private static String digest(JsonNode changes) {
    String lines =
        StreamSupport.stream(changes.spliterator(), false)
            .map(
                one ->
                    one.get("sequence").asLong()
                        + " "
                        + one.get("id").asString()
                        + " "
                        + one.get("version").asLong()
                        + "\n")
            .collect(Collectors.joining());
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(lines.getBytes(UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }

  private JsonNode page(long after, int limit) {
    return get("/api/union/changes?after=" + after + "&limit=" + limit, "application/json");
  }

  private JsonNode get(String path, String type) {
    return JSON.readTree(text(path, type));
  }

  private String text(String path, String type) {
    byte[] body =
        http.get()
            .uri(path)
            .accept(MediaType.valueOf(type))
            .exchange()
            .expectStatus()
            .isOk()
            .expectHeader()
            .contentTypeCompatibleWith(type)
            .expectBody()
            .returnResult()
            .getResponseBody();
    return new String(Objects.requireNonNull(body), UTF_8);
  }

  private static String titled(String title) {
    return "{\"titles\":[{\"type\":\"PROPER\",\"value\":\"%s\",\"linked\":false}]}"
        .formatted(title);
  }

  /** The sequence is a version too: larger is newer. */
  private void tell(String type, String id, long sequence, String more) {
    JsonNode data =
        JSON.readTree(
            """
            {"id":"%s","version":%d,"derivedAt":"2026-11-25T08:00:01Z","sequence":%d,%s}
            """
                .formatted(id, sequence, sequence, more));
    publisher
        .send(new OutgoingEvent("federation.cluster", id, TYPES + type, Instant.EPOCH, data))
        .join();
  }
}
