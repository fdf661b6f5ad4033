package org.smartlibrary.federation.union.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.smartlibrary.federation.FederationServiceApplication;
import org.smartlibrary.starter.event.EventPublisher;
import org.smartlibrary.starter.event.KafkaClients;
import org.smartlibrary.starter.event.OutgoingEvent;
import org.smartlibrary.startertest.TestTokens;
import org.smartlibrary.startertest.WithPlatform;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** From the events of clusters, as their contract shows them, to the answers of searches. */
@WithPlatform
@SpringBootTest(
    classes = FederationServiceApplication.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class UnionJourneyTest {

  private static final String TYPES = "org.smartlibrary.federation.";
  private static final Path CONTRACTS = Path.of("../deploy/contracts/events");
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final AtomicInteger VERSION = new AtomicInteger(10);

  @LocalServerPort private int port;
  @Autowired private EventPublisher publisher;
  @Autowired private KafkaClients kafka;
  private final HttpClient plain = HttpClient.newHttpClient();
  private RestTestClient http;

  @BeforeEach
  void connect() {
    http = RestTestClient.bindToServer().baseUrl("http://127.0.0.1:" + port).build();
  }

  @Test
  void aClusterIsFoundShownAndHeld() throws IOException {
    join("CN-000000", "国家", "NATIONAL", null);
    join("CN-110000", "首都", "PROVINCIAL", "CN-000000");
    join("CN-310000", "上海", "PROVINCIAL", "CN-000000");
    publish("cluster-derived.v1", sample("cluster-derived.v1"));
    String id = "u7k3q9x2m4p8";

    JsonNode found = awaitTotal("q=紅樓夢 曹雪芹", 1);

    JsonNode first = found.at("/records/0");
    assertThat(first.at("/id").asString()).isEqualTo(id);
    assertThat(first.at("/title").asString()).isEqualTo("红楼梦");
    assertThat(first.at("/contributors/0/name").asString()).isEqualTo("曹雪芹");
    assertThat(first.at("/holdings").toString())
        .isEqualTo(
            "{\"libraries\":2,\"copies\":3,\"available\":1,\"untold\":2,\"asOf\":\"2026-11-25T08:00:01Z\"}");
    assertThat(found.at("/facets/form/0/value").asString()).isEqualTo("BOOK");
    assertThat(found.at("/facets/library/0/name").asString()).isEqualTo("首都图书馆");
    assertThat(search("q=红楼梦&under=CN-310000").at("/records/0/holdings/copies").asInt())
        .isEqualTo(2);
    assertThat(search("q=红楼梦&under=CN-310000&available=true").at("/total").asInt()).isZero();
    assertThat(search("isbn=978-7-02-000220-7").at("/total").asInt()).isEqualTo(1);

    showsTheRecord(id);
    showsTheHoldings(id);
  }

  private void showsTheRecord(String id) {
    http.get()
        .uri("/api/union/records/" + id)
        .exchange()
        .expectStatus()
        .isOk()
        .expectHeader()
        .valueEquals("ETag", "\"2\"")
        .expectBody()
        .jsonPath("$.record.titles[0].value")
        .isEqualTo("红楼梦")
        .jsonPath("$.record.sources.abstract")
        .isEqualTo("CN-310000|b2345")
        .jsonPath("$.holdings.libraries")
        .isEqualTo(2);
    http.get()
        .uri("/api/union/records/" + id)
        .header("If-None-Match", "\"1\", \"2\"")
        .exchange()
        .expectStatus()
        .isNotModified();
    http.get()
        .uri("/api/union/records/" + id)
        .accept(MediaType.valueOf("application/marcxml+xml"))
        .exchange()
        .expectStatus()
        .isOk()
        .expectHeader()
        .contentTypeCompatibleWith("application/marcxml+xml")
        .expectBody(String.class)
        .value(xml -> assertThat(xml).contains("<subfield code=\"a\">红楼梦</subfield>"));
  }

  private void showsTheHoldings(String id) {
    http.get()
        .uri("/api/union/records/" + id + "/holdings?near=121.47,31.23")
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.copies")
        .isEqualTo(3)
        .jsonPath("$.tree[0].isil")
        .isEqualTo("CN-000000")
        .jsonPath("$.tree[0].children.length()")
        .isEqualTo(2);
  }

  @Test
  void anAnswerTellsWhatWasUnderstoodWhyAndWhatElseWasMeant() {
    publish("cluster-derived.v1", entry("u-wilderness", "荒野之书"));
    awaitTotal("q=荒野之书", 1);

    JsonNode explained = search("q=题名:荒野之书&explain=true");
    assertThat(explained.at("/understood/0/as").asString()).isEqualTo("title");
    assertThat(explained.at("/records/0/why/0").toString())
        .isEqualTo("{\"words\":\"荒野之书\",\"field\":\"title\",\"how\":\"whole\"}");
    JsonNode mistaken = search("q=荒也之书");
    assertThat(mistaken.at("/total").asInt()).isZero();
    assertThat(mistaken.at("/suggestions/0").toString())
        .isEqualTo("{\"query\":\"荒野之书\",\"reason\":\"sound\",\"total\":1}");
    assertThat(search("q=huangye zhi shu").at("/total").asInt()).isEqualTo(1);
    assertThat(search("q=荒野之书").at("/suggestions").isMissingNode()).isTrue();
    assertThat(search("q=荒野之书").at("/records/0/why").isMissingNode()).isTrue();
  }

  @Test
  void aMergedIdLeadsOnAndADissolvedOneIsGone() throws IOException {
    publish("cluster-merged.v1", sample("cluster-merged.v1"));
    publish(
        "cluster-dissolved.v1",
        sample("cluster-dissolved.v1").replace("u2b8d4f6h1j5", "u-dissolved"));

    await().untilAsserted(() -> status("/api/union/records/u2b8d4f6h1j5", 301));
    await().untilAsserted(() -> status("/api/union/records/u-dissolved", 410));
    status("/api/union/records/u2b8d4f6h1j5/holdings", 301);
    status("/api/union/records/u-never", 404);
  }

  @Test
  void whatIsBehindTheLastRefreshIsToldAsSearchable() {
    publish("cluster-progress.v1", "{\"through\":{\"5\":4711}}");

    await()
        .untilAsserted(
            () -> assertThat(lastProgress()).contains("\"before\":4711", "\"partition\":5"));
  }

  @Test
  void readinessWaitsForTheIndex() {
    await().untilAsserted(() -> assertThat(readiness()).contains("unionIndex"));
    await().untilAsserted(() -> status("/actuator/health/readiness", 200));
  }

  private String readiness() {
    byte[] body =
        http.get()
            .uri("/actuator/health/readiness")
            .exchange()
            .expectBody()
            .returnResult()
            .getResponseBody();
    return body == null ? "" : new String(body, StandardCharsets.UTF_8);
  }

  @Test
  void anEventThatCannotBeReadHoldsNothingUp() {
    publish("cluster-derived.v1", "{\"id\":17,\"record\":\"?\"}");
    publish("cluster-derived.v1", entry("u-after-poison", "毒后之书"));

    awaitTotal("q=毒后之书", 1);
  }

  @Test
  void aSearchThatCannotBeUnderstoodIsAnsweredWithEveryFault() {
    http.get()
        .uri("/api/union/search?size=1000&sort=colour&from=x&under=nobody&available=perhaps")
        .exchange()
        .expectStatus()
        .isBadRequest()
        .expectHeader()
        .contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON)
        .expectBody()
        .jsonPath("$.type")
        .isEqualTo("/problems/union-search")
        .jsonPath("$.errors.length()")
        .isEqualTo(5);
    status("/api/union/search?after=!!!", 400);
    status("/api/union/search?q=" + "x".repeat(600), 400);
    status("/api/union/search?q=%22%3A(*&title=%F0%9F%98%80", 200);
    status("/api/union/records/u1/holdings?near=1", 400);
  }

  private String lastProgress() {
    try (var consumer = kafka.consumer(Map.of())) {
      var partition = new TopicPartition("federation.progress", 0);
      consumer.assign(List.of(partition));
      consumer.seekToBeginning(List.of(partition));
      var told = new StringBuilder();
      consumer
          .poll(Duration.ofSeconds(2))
          .forEach(one -> told.append(new String(one.value(), StandardCharsets.UTF_8)));
      return told.toString();
    }
  }

  private JsonNode awaitTotal(String query, int total) {
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() -> assertThat(search(query).at("/total").asInt()).isEqualTo(total));
    return search(query);
  }

  private JsonNode search(String query) {
    byte[] body =
        http.get()
            .uri("/api/union/search?" + query)
            .exchange()
            .expectStatus()
            .isOk()
            .expectBody()
            .returnResult()
            .getResponseBody();
    return JSON.readTree(body);
  }

  /** Without following where it leads. */
  private void status(String path, int status) {
    try {
      var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).build();
      var answer = plain.send(request, HttpResponse.BodyHandlers.ofString());
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private void publish(String type, String json) {
    JsonNode data = JSON.readTree(json);
    String key = data.path("id").asString("~progress");
    publisher
        .send(new OutgoingEvent("federation.cluster", key, TYPES + type, Instant.EPOCH, data))
        .join();
  }

  private static String sample(String type) throws IOException {
    return Files.readString(CONTRACTS.resolve(TYPES + type).resolve("sample.json"));
  }

  private static String entry(String id, String title) {
    return """
        {"id": "%s", "version": %d, "derivedAt": "2026-11-25T08:00:01Z", "holdings": [],
         "record": {"titles": [{"type": "PROPER", "value": "%s", "linked": false}]}}
        """
        .formatted(id, VERSION.incrementAndGet(), title);
  }

  private void join(String isil, String name, String level, @Nullable String parent) {
    http.put()
        .uri("/api/members/" + isil)
        .header("Authorization", TestTokens.bearer(TestTokens.operator()))
        .contentType(MediaType.APPLICATION_JSON)
        .body(
            """
            {"name": {"zh": "%s图书馆"}, "level": "%s", "parent": %s, "timeZone": "Asia/Shanghai"}
            """
                .formatted(name, level, parent == null ? "null" : "\"" + parent + "\""))
        .exchange();
  }
}
