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

/** A librarian says that two records are one, and whoever searches finds one. */
@WithPlatform
@SpringBootTest(
    classes = FederationServiceApplication.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(ExplainTest.Listening.class)
class AssertionJourneyTest {

  private static final JsonMapper JSON = JsonMapper.shared();

  @LocalServerPort private int port;
  @Autowired private EventPublisher publisher;
  private RestTestClient http;

  @BeforeEach
  void connect() {
    http = RestTestClient.bindToServer().baseUrl("http://127.0.0.1:" + port).build();
  }

  @Test
  void theSearchFollowsWhatIsAssertedAndWhatIsRevoked() {
    hold("CN-J1", "山海经校注", "袁珂");
    hold("CN-J2", "海上花列传", "韩邦庆");
    awaitTotal("q=山海经校注", 1);
    awaitTotal("q=海上花列传", 1);

    String id = made(TestTokens.librarian("CN-J1"), "must-link", "CN-J1", "CN-J2");

    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(
            () ->
                assertThat(found("q=山海经校注").at("/records/0/holdings/libraries").asInt())
                    .isEqualTo(2));
    JsonNode explained =
        answer(
            "/api/union/records/" + found("q=山海经校注").at("/records/0/id").asString() + "/explain");
    assertThat(explained.at("/assertions/0/id").asString()).isEqualTo(id);
    assertThat(explained.at("/assertions/0/reason").asString()).isEqualTo("seen on the shelf");
    assertThat(explained.at("/assertions/0/author/isil").asString()).isEqualTo("CN-J1");
    assertThat(explained.at("/assertions/0/author/pseudonym").asString())
        .isNotEmpty()
        .isNotEqualTo("librarian");

    revoke(TestTokens.librarian("CN-J2"), id, 200)
        .expectBody()
        .jsonPath("$.active")
        .isEqualTo(false)
        .jsonPath("$.revocation.reason")
        .isEqualTo("a slip");
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(
            () ->
                assertThat(found("q=山海经校注").at("/records/0/holdings/libraries").asInt())
                    .isEqualTo(1));
    assertThat(own(TestTokens.librarian("CN-J9"), "/" + id).at("/active").asBoolean()).isFalse();
  }

  @Test
  void aContradictionIsRefusedWithTheAssertionsInTheWay() {
    String first = made(TestTokens.operator(), "must-link", "CN-K1", "CN-K2");
    String second = made(TestTokens.operator(), "must-link", "CN-K2", "CN-K3");
    made(TestTokens.operator(), "must-link", "CN-K2", "CN-K3");

    post(TestTokens.operator(), form("cannot-link", "CN-K1", "CN-K3"), 409)
        .expectBody()
        .jsonPath("$.type")
        .isEqualTo("/problems/assertion-contradicted")
        .jsonPath("$.assertions[*].id")
        .value(ids -> assertThat(ids.toString()).contains(first, second));
    http.get().uri("/problems/assertion-contradicted").exchange().expectStatus().isOk();
    JsonNode list = own(TestTokens.operator(), "?active=true&record={record}", "CN-K2|1");
    assertThat(list.at("/total").asInt()).isEqualTo(2);
  }

  @Test
  void onlyWhoHasAHandInItAsserts() {
    String form = form("must-link", "CN-L1", "CN-L2");
    post(null, form, 401);
    post(TestTokens.expired(), form, 401);
    post(TestTokens.reader(), form, 403);
    post(TestTokens.librarySystem("CN-L1"), form, 403);
    post(TestTokens.librarian("CN-L3"), form, 403)
        .expectBody()
        .jsonPath("$.type")
        .isEqualTo("/problems/assertion-not-yours");
    join("CN-L", "PROVINCIAL", "CN-LN");
    join("CN-L1", "COUNTY", "CN-L");
    String id = made(TestTokens.librarian("CN-L"), "must-link", "CN-L1", "CN-L2");

    revoke(null, id, 401);
    revoke(TestTokens.reader(), id, 403);
    revoke(TestTokens.librarian("CN-L3"), id, 403);
    http.get().uri("/api/union/assertions/" + id).exchange().expectStatus().isUnauthorized();
    get(TestTokens.reader(), "").expectStatus().isForbidden();
  }

  @Test
  void whatAnOperatorSaidALibrarianDoesNotTakeBack() {
    String id = made(TestTokens.operator(), "cannot-link", "CN-M1", "CN-M2");

    revoke(TestTokens.librarian("CN-M1"), id, 403);
    revoke(TestTokens.operator(), id, 200);
    revoke(TestTokens.operator(), id, 200);
    revoke(TestTokens.operator(), "nobody", 404)
        .expectBody()
        .jsonPath("$.type")
        .isEqualTo("/problems/assertion-unknown");
  }

  @Test
  void whatIsWrongWithABodyIsPointedAt() {
    post(TestTokens.operator(), "{\"kind\": \"perhaps\", \"records\": [null, {}]}", 400)
        .expectBody()
        .jsonPath("$.type")
        .isEqualTo("/problems/assertion-form")
        .jsonPath("$.errors.length()")
        .isEqualTo(4);
    post(TestTokens.operator(), form("must-link", "CN-N1", "CN-N1"), 400);
    post(TestTokens.operator(), "{", 400);
    get(TestTokens.operator(), "?record=nobody").expectStatus().isBadRequest();
    revoke(TestTokens.operator(), "x?reason=", 400);
  }

  private String made(String token, String kind, String one, String other) {
    byte[] body =
        exchange(token, HttpMethod.POST, "/api/union/assertions", form(kind, one, other))
            .expectStatus()
            .is2xxSuccessful()
            .expectBody()
            .returnResult()
            .getResponseBody();
    return JSON.readTree(Objects.requireNonNull(body)).at("/id").asString();
  }

  private RestTestClient.ResponseSpec post(@Nullable String token, String json, int status) {
    var answer = exchange(token, HttpMethod.POST, "/api/union/assertions", json);
    answer.expectStatus().isEqualTo(status);
    return answer;
  }

  private RestTestClient.ResponseSpec revoke(@Nullable String token, String id, int status) {
    var answer =
        exchange(
            token, HttpMethod.DELETE, "/api/union/assertions/" + id, "{\"reason\": \"a slip\"}");
    answer.expectStatus().isEqualTo(status);
    return answer;
  }

  private RestTestClient.ResponseSpec exchange(
      @Nullable String token, HttpMethod method, String address, String json) {
    var request =
        http.method(method).uri(address).contentType(MediaType.APPLICATION_JSON).body(json);
    return token == null
        ? request.exchange()
        : request.header(HttpHeaders.AUTHORIZATION, TestTokens.bearer(token)).exchange();
  }

  private RestTestClient.ResponseSpec get(String token, String rest, Object... values) {
    return http.get()
        .uri("/api/union/assertions" + rest, values)
        .header(HttpHeaders.AUTHORIZATION, TestTokens.bearer(token))
        .exchange();
  }

  private JsonNode own(String token, String rest, Object... values) {
    return JSON.readTree(
        Objects.requireNonNull(
            get(token, rest, values)
                .expectStatus()
                .isOk()
                .expectBody()
                .returnResult()
                .getResponseBody()));
  }

  private static String form(String kind, String one, String other) {
    return """
        {"kind": "%s", "reason": "seen on the shelf",
         "records": [{"isil": "%s", "controlNumber": "1"}, {"isil": "%s", "controlNumber": "1"}]}
        """
        .formatted(kind, one, other);
  }

  private void join(String isil, String level, String parent) {
    if (!level.equals("COUNTY")) {
      member(parent, "NATIONAL", "null");
    }
    member(isil, level, "\"" + parent + "\"");
  }

  private void member(String isil, String level, String parent) {
    exchange(
            TestTokens.operator(),
            HttpMethod.PUT,
            "/api/members/" + isil,
            """
            {"name": {"zh": "图书馆"}, "level": "%s", "parent": %s, "timeZone": "Asia/Shanghai"}
            """
                .formatted(level, parent))
        .expectStatus()
        .is2xxSuccessful();
  }

  private void awaitTotal(String query, int total) {
    await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(() -> assertThat(found(query).at("/total").asInt()).isEqualTo(total));
  }

  private JsonNode found(String query) {
    return answer("/api/union/search?" + query);
  }

  private JsonNode answer(String address) {
    byte[] body =
        http.get()
            .uri(address)
            .exchange()
            .expectStatus()
            .isOk()
            .expectBody()
            .returnResult()
            .getResponseBody();
    return JSON.readTree(Objects.requireNonNull(body));
  }

  private void hold(String isil, String title, String author) {
    String json =
        """
        {"isil": "%s", "controlNumber": "1", "sequence": 1, "format": "CNMARC",
         "items": [{"copies": 1, "status": "AVAILABLE"}],
         "record": {"level": "MONOGRAPH", "form": "BOOK", "languages": ["chi"],
          "titles": [{"type": "PROPER", "value": "%s", "linked": false}],
          "contributors": [{"name": "%s", "kind": "PERSON", "roles": ["AUTHOR"],
           "primary": true, "linked": false}],
          "publication": {"publisher": "上海古籍出版社", "year": 1980}, "extent": {"pages": 480}}}
        """
            .formatted(isil, title, author);
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
