package org.smartlibrary.federation.cluster.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.smartlibrary.federation.FederationServiceApplication;
import org.smartlibrary.starter.event.EventPublisher;
import org.smartlibrary.starter.event.OutgoingEvent;
import org.smartlibrary.startertest.TestTokens;
import org.smartlibrary.startertest.WithPlatform;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.util.RawValue;

/** What nobody but a person can tell comes to a person, and goes when it is decided. */
@WithPlatform
@SpringBootTest(
    classes = FederationServiceApplication.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(ExplainTest.Listening.class)
class ReviewJourneyTest {

  private static final JsonMapper JSON = JsonMapper.shared();

  @LocalServerPort private int port;
  @Autowired private EventPublisher publisher;
  private RestTestClient http;

  @BeforeEach
  void connect() {
    http = RestTestClient.bindToServer().baseUrl("http://127.0.0.1:" + port).build();
  }

  @Test
  void anUncertainPairIsShownSideBySideUntilSomebodyDecides() {
    hold("CN-R1", "9787020002207");
    hold("CN-R2", "9787020125579");
    String queue = "/api/union/reviews?library=CN-R2&size=5";
    await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(() -> assertThat(answer(queue).at("/reviews")).hasSize(1));

    JsonNode pair = answer(queue).at("/reviews/0");
    assertThat(pair.at("/why").asString()).isEqualTo("uncertain");
    assertThat(pair.at("/verdict/evidence").size()).isPositive();
    assertThat(pair.at("/left/record/titles/0/value").asString()).isEqualTo("红楼梦研究集");
    assertThat(pair.at("/left/union").asString()).isNotEqualTo(pair.at("/right/union").asString());

    String decision =
        """
        {"kind": "cannot-link", "reason": "hard cover and paperback", "records": %s}
        """
            .formatted(pair.at("/decide/records"));
    exchange(
            TestTokens.librarian("CN-R1"),
            HttpMethod.POST,
            pair.at("/decide/address").asString(),
            decision)
        .expectStatus()
        .isCreated();
    await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(() -> assertThat(answer(queue).at("/reviews")).isEmpty());
  }

  @Test
  void theQueueIsForThoseWhoWorkOnIt() {
    http.get().uri("/api/union/reviews").exchange().expectStatus().isUnauthorized();
    exchange(TestTokens.reader(), HttpMethod.GET, "/api/union/reviews", null)
        .expectStatus()
        .isForbidden();
    exchange(TestTokens.operator(), HttpMethod.GET, "/api/union/reviews?after=!", null)
        .expectStatus()
        .isBadRequest();
    exchange(TestTokens.operator(), HttpMethod.GET, "/api/union/reviews?size=0", null)
        .expectStatus()
        .isBadRequest();
  }

  @Test
  void rulesAreTriedBeforeTheyAreFollowed() {
    String rules = "/api/union/rules";
    exchange(null, HttpMethod.GET, rules, null).expectStatus().isUnauthorized();
    exchange(TestTokens.librarian("CN-R1"), HttpMethod.GET, rules, null)
        .expectStatus()
        .isForbidden();
    exchange(TestTokens.librarian("CN-R1"), HttpMethod.POST, rules + "/activate", "{}")
        .expectStatus()
        .isForbidden();
    operator(rules + "/shadow", "{\"sameFrom\": 0, \"percent\": {\"mood\": 1}}", 400);
    operator(rules + "/activate", "{\"version\": 99}", 404);

    operator(rules + "/shadow", "{\"sameFrom\": 190, \"uncertainFrom\": 180}", 202);
    await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(
            () -> assertThat(answer(rules).at("/shadow/state").asString()).isEqualTo("FINISHED"));
    int version = answer(rules).at("/shadow/rules/version").asInt();
    operator(rules + "/activate", "{\"version\": %d}".formatted(version), 202);
    await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(() -> assertThat(isFollowed(version)).isTrue());

    operator(rules + "/activate", "{\"version\": 0}", 202);
    await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertThat(isFollowed(0)).isTrue());
  }

  private boolean isFollowed(int version) {
    JsonNode shown = answer("/api/union/rules");
    return shown.at("/active/version").asInt() == version && !shown.at("/renewing").asBoolean();
  }

  private void operator(String address, String json, int status) {
    exchange(TestTokens.operator(), HttpMethod.POST, address, json)
        .expectStatus()
        .isEqualTo(status);
  }

  private JsonNode answer(String address) {
    byte[] body =
        exchange(TestTokens.operator(), HttpMethod.GET, address, null)
            .expectStatus()
            .isOk()
            .expectBody()
            .returnResult()
            .getResponseBody();
    return JSON.readTree(Objects.requireNonNull(body));
  }

  private RestTestClient.ResponseSpec exchange(
      @Nullable String token, HttpMethod method, String address, @Nullable String json) {
    var request = http.method(method).uri(address);
    if (json != null) {
      request.contentType(MediaType.APPLICATION_JSON).body(json);
    }
    return token == null
        ? request.exchange()
        : request.header(HttpHeaders.AUTHORIZATION, TestTokens.bearer(token)).exchange();
  }

  private void hold(String isil, String isbn) {
    String json =
        """
        {"isil": "%s", "controlNumber": "1", "sequence": 1, "format": "CNMARC", "items": [],
         "record": {"level": "MONOGRAPH", "form": "BOOK", "languages": ["chi"],
          "identifiers": [{"type": "ISBN", "value": "%s", "status": "VALID"}],
          "titles": [{"type": "PROPER", "value": "红楼梦研究集", "linked": false}],
          "contributors": [{"name": "俞平伯", "kind": "PERSON", "roles": ["AUTHOR"],
           "primary": true, "linked": false}],
          "publication": {"publisher": "人民文学出版社", "year": 1982}, "extent": {"pages": 306}}}
        """
            .formatted(isil, isbn);
    publisher
        .send(
            new OutgoingEvent(
                "catalog.record",
                isil + "|1",
                "org.smartlibrary.catalog.record-revised.v1",
                Instant.EPOCH,
                new RawValue(json)))
        .join();
  }
}
