package org.smartlibrary.federation.reconcile.web;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.smartlibrary.federation.FederationServiceApplication;
import org.smartlibrary.starter.event.EventPublisher;
import org.smartlibrary.starter.event.OutgoingEvent;
import org.smartlibrary.starter.event.Topic;
import org.smartlibrary.startertest.TestTokens;
import org.smartlibrary.startertest.WithPlatform;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.util.RawValue;

/** A library compares over HTTP what it has with what the union shows. */
@WithPlatform
@SpringBootTest(
    classes = FederationServiceApplication.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@TestPropertySource(properties = {"union.reconcile.look=200ms", "union.reconcile.confirm=0s"})
@Import(ReconcileJourneyTest.Catalogue.class)
class ReconcileJourneyTest {

  private static final String LIBRARY = "CN-999001";
  private static final String PATH = "/api/union/reconcile/" + LIBRARY;

  @LocalServerPort private int port;
  @Autowired private EventPublisher publisher;
  @Autowired private DriftFigures figures;
  @Autowired private MeterRegistry registry;
  private RestTestClient http;

  @BeforeEach
  void aLibraryHasThreeHundredRecords() {
    http = RestTestClient.bindToServer().baseUrl("http://127.0.0.1:" + port).build();
    join("CN-999000", "NATIONAL", "null");
    join(LIBRARY, "COUNTY", "\"CN-999000\"");
    tell("ureco1", 3_000_001, 0, 150);
    tell("ureco2", 3_000_002, 150, 300);
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> answer(PATH).at("/ranges/0/count").asInt() == 300);
  }

  @Test
  void theWholeIsToldInPartsAndAPartByItsRecords() {
    JsonNode whole = answer(PATH + "?parts=4").at("/ranges/0");
    assertThat(whole.at("/range").asString()).isEqualTo("..");
    assertThat(whole.at("/parts")).hasSize(4);
    assertThat(whole.at("/sequence").asLong()).isEqualTo(1299);
    assertThat(whole.has("records")).isFalse();

    String second = whole.at("/parts/1/range").asString();
    JsonNode part = answer(PATH + "?range=" + second).at("/ranges/0");
    assertThat(part.at("/digest")).isEqualTo(whole.at("/parts/1/digest"));
    assertThat(part.at("/records")).hasSize(75);
    assertThat(part.at("/records/0").toString())
        .isEqualTo(
            "{\"controlNumber\":\"n1075\",\"digest\":\"000000000000004b\",\"sequence\":1075}");
  }

  @Test
  void severalRangesAreAnsweredInTheOrderInWhichTheyWereAskedFor() {
    JsonNode ranges = answer(PATH + "?range=n1001..n1003&range=..n1000&range=x..").at("/ranges");

    assertThat(ranges).hasSize(3);
    assertThat(ranges.at("/0/count").asInt()).isEqualTo(2);
    assertThat(ranges.at("/1/records/0/controlNumber").asString()).isEqualTo("n1000");
    assertThat(ranges.at("/2/count").asInt()).isZero();
  }

  @Test
  void onlyWhoMayWriteForTheLibraryIsAnswered() {
    exchange(null, PATH).expectStatus().isUnauthorized();
    exchange(TestTokens.reader(), PATH).expectStatus().isForbidden();
    exchange(TestTokens.librarySystem("CN-999009"), PATH).expectStatus().isForbidden();
    exchange(TestTokens.librarySystem(LIBRARY), PATH).expectStatus().isOk();
    exchange(TestTokens.librarian("CN-999000"), PATH).expectStatus().isOk();
  }

  @Test
  void aLibraryThatThereIsNotHasNoDigests() {
    exchange(TestTokens.operator(), "/api/union/reconcile/CN-999099")
        .expectStatus()
        .isNotFound()
        .expectBody()
        .jsonPath("$.type")
        .isEqualTo("/problems/reconcile-library-unknown");
  }

  @ParameterizedTest
  @ValueSource(strings = {"range=n1", "range=a.b..c", "parts=1", "parts=257", "parts=x"})
  void whatIsNoRangeIsRefused(String query) {
    exchange(TestTokens.operator(), PATH + "?" + query)
        .expectStatus()
        .isBadRequest()
        .expectHeader()
        .contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON)
        .expectBody()
        .jsonPath("$.type")
        .isEqualTo("/problems/reconcile-range");
  }

  @Test
  void moreRangesThanOneAnswerHoldsAreRefused() {
    String many =
        IntStream.range(0, 33).mapToObj(i -> "range=a.." + i).collect(Collectors.joining("&"));
    exchange(TestTokens.operator(), PATH + "?" + many).expectStatus().isBadRequest();
  }

  @Test
  void everybodyIsToldHowFarACatalogueAndTheUnionWereApart() {
    exchange(null, "/api/union/reconcile/CN-999077/drift")
        .expectStatus()
        .isNotFound()
        .expectBody()
        .jsonPath("$.type")
        .isEqualTo("/problems/reconcile-not-compared");

    takeInventory("2026-11-25T02:00:00Z", range("n1149", 0, 150), range(null, 150, 300));
    JsonNode level = awaitDrift("2026-11-25T02:00:00Z");
    assertThat(level.at("/agrees").asBoolean()).isTrue();
    assertThat(level.at("/shown").asInt()).isEqualTo(300);

    takeInventory("2026-11-26T02:00:00Z", range("n1149", 0, 148), range(null, 150, 300));
    JsonNode apart = awaitDrift("2026-11-26T02:00:00Z");
    assertThat(apart.at("/agrees").asBoolean()).isFalse();
    assertThat(apart.at("/records").asInt()).isEqualTo(2);
    assertThat(apart.at("/differing").toString())
        .isEqualTo("[{\"range\":\"..n1149\",\"held\":148,\"shown\":150}]");
    figures.count();
    assertThat(registry.get("reconcile_drift_records").tag("library", LIBRARY).gauge().value())
        .isEqualTo(2);
  }

  private JsonNode awaitDrift(String takenAt) {
    return await()
        .atMost(Duration.ofSeconds(30))
        .ignoreExceptions()
        .until(
            () -> answer(PATH + "/drift"),
            drift -> drift.at("/takenAt").asString().equals(takenAt));
  }

  private void takeInventory(String takenAt, String... ranges) {
    String json =
        """
        {"isil":"%s","takenAt":"%s","sequence":2000,"through":{},"count":300,"ranges":[%s]}
        """
            .formatted(LIBRARY, takenAt, String.join(",", ranges));
    publisher
        .send(
            new OutgoingEvent(
                "catalog.inventory",
                LIBRARY,
                "org.smartlibrary.catalog.inventory-taken.v1",
                Instant.EPOCH,
                new RawValue(json)))
        .join();
  }

  private static String range(@Nullable String to, int from, int end) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      for (int i = from; i < end; i++) {
        sha.update("n%d %016x\n".formatted(1000 + i, i).getBytes(US_ASCII));
      }
      return "{%s\"count\":%d,\"digest\":\"%s\"}"
          .formatted(
              to == null ? "" : "\"to\":\"" + to + "\",",
              end - from,
              HexFormat.of().formatHex(sha.digest(), 0, 16));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Catalog-service declares it elsewhere. */
  @TestConfiguration(proxyBeanMethods = false)
  static class Catalogue {

    @Bean
    Topic inventoryTopic() {
      return new Topic("catalog.inventory", 1, Topic.Cleanup.COMPACT);
    }
  }

  private JsonNode answer(String address) {
    byte[] body =
        exchange(TestTokens.librarySystem(LIBRARY), address)
            .expectStatus()
            .isOk()
            .expectBody()
            .returnResult()
            .getResponseBody();
    return JsonMapper.shared().readTree(Objects.requireNonNull(body));
  }

  private RestTestClient.ResponseSpec exchange(@Nullable String token, String address) {
    var request = http.get().uri(address);
    return token == null
        ? request.exchange()
        : request.header(HttpHeaders.AUTHORIZATION, TestTokens.bearer(token)).exchange();
  }

  private void tell(String id, long sequence, int from, int to) {
    String holdings =
        IntStream.range(from, to)
            .mapToObj(
                i ->
                    """
                    {"isil":"%s","controlNumber":"n%d","sequence":%d,"digest":"%016x","copies":0,
                     "items":[]}\
                    """
                        .formatted(LIBRARY, 1000 + i, 1000 + i, i))
            .collect(Collectors.joining(","));
    String json =
        """
        {"id":"%s","version":1,"derivedAt":"2026-11-25T08:00:01Z","sequence":%d,
         "record":{"titles":[{"type":"PROPER","value":"目录","linked":false}]},"holdings":[%s]}
        """
            .formatted(id, sequence, holdings);
    publisher
        .send(
            new OutgoingEvent(
                "federation.cluster",
                id,
                "org.smartlibrary.federation.cluster-derived.v1",
                Instant.EPOCH,
                new RawValue(json)))
        .join();
  }

  private void join(String isil, String level, String parent) {
    http.put()
        .uri("/api/members/" + isil)
        .header(HttpHeaders.AUTHORIZATION, TestTokens.bearer(TestTokens.operator()))
        .contentType(MediaType.APPLICATION_JSON)
        .body(
            """
            {"name": {"zh": "%s图书馆"}, "level": "%s", "parent": %s, "timeZone": "Asia/Shanghai"}
            """
                .formatted(isil, level, parent))
        .exchange();
  }
}
