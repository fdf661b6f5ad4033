package org.smartlibrary.federation.union.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.smartlibrary.federation.FederationServiceApplication;
import org.smartlibrary.starter.event.EventPublisher;
import org.smartlibrary.starter.event.OutgoingEvent;
import org.smartlibrary.startertest.Contracts;
import org.smartlibrary.startertest.EmbeddedPlatform;
import org.smartlibrary.startertest.WithPlatform;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** From what a desk tells of an item to the answers that people and machines get. */
@WithPlatform
@SpringBootTest(
    classes = FederationServiceApplication.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class AvailabilityJourneyTest {

  private static final String LENT = "org.smartlibrary.loan.item-changed.v1";
  private static final String DERIVED = "org.smartlibrary.federation.cluster-derived.v1";
  private static final JsonMapper JSON = JsonMapper.shared();

  @LocalServerPort private int port;
  @Autowired private EventPublisher publisher;
  private RestTestClient http;

  @BeforeEach
  void connect() {
    http = RestTestClient.bindToServer().baseUrl("http://127.0.0.1:" + port).build();
  }

  @Test
  void aLoanAndAReturnAreSeenEverywhere() {
    record("u-lent", "借还之书", "CN-430121", "0110020034");
    await().until(() -> available("借还之书") == 1);
    String before = tag("u-lent");

    publish("loan.item", LENT, Contracts.sample(LENT));

    await().until(() -> available("借还之书") == 0);
    JsonNode hit = json("/api/union/search?q=借还之书").at("/records/0/holdings");
    assertThat(hit.at("/copies").asInt()).isEqualTo(1);
    assertThat(hit.at("/asOf").asString()).isEqualTo("2026-11-26T01:02:03Z");
    assertThat(hit.at("/due").asString()).isEqualTo("2026-12-26T15:59:59Z");
    assertThat(json("/api/union/records/u-lent").at("/holdings")).isEqualTo(hit);
    assertThat(tag("u-lent")).isNotEqualTo(before);
    JsonNode tree = json("/api/union/records/u-lent/holdings");
    assertThat(tree.at("/asOf").asString()).isEqualTo("2026-11-26T01:02:03Z");
    assertThat(tree.at("/due")).isEqualTo(hit.at("/due"));
    assertThat(tree.at("/tree").toString())
        .as("wherever it stands among the members of other tests")
        .contains("\"status\":\"ON_LOAN\"", "\"due\":\"2026-12-26T15:59:59Z\"");
    JsonNode daia = json("/daia?id=u-lent").at("/document/0/item/0");
    assertThat(daia.at("/unavailable/1/service").asString()).isEqualTo("loan");
    assertThat(daia.at("/unavailable/1/expected").asString()).isEqualTo("2026-12-26T15:59:59Z");

    lend("0110020034", "AVAILABLE", 18);

    await().until(() -> available("借还之书") == 1);
  }

  @Test
  void whatIsToldInAnyOrderEndsAsTheNewestVersion() {
    record("u-disorder", "乱序之书", "CN-430121", "disorder");
    await().until(() -> available("乱序之书") == 1);
    List<Integer> versions = new ArrayList<>();
    for (int version = 1; version <= 40; version++) {
      versions.add(version);
    }
    versions.addAll(versions.subList(0, 20));
    Collections.shuffle(versions, new Random(7));

    versions.forEach(v -> lend("disorder", v % 2 == 1 ? "AVAILABLE" : "ON_LOAN", v));

    await().until(() -> asOf("乱序之书").equals(at(40)));
    assertThat(available("乱序之书")).isZero();
  }

  @Test
  void anItemMayBeToldBeforeItsRecord() {
    lend("early", "ON_LOAN", 1);

    record("u-early", "先借之书", "CN-430121", "early");

    await().until(() -> json("/api/union/search?q=先借之书").at("/total").asInt() == 1);
    assertThat(available("先借之书")).isZero();
  }

  @Test
  void anEventThatCannotBeReadHoldsNothingUp() {
    record("u-poison", "毒借之书", "CN-430121", "poison");
    await().until(() -> available("毒借之书") == 1);

    publish("loan.item", LENT, "{\"isil\":\"CN-430121\",\"barcode\":\"poison\"}");
    lend("poison", "LOST", 1);

    await().until(() -> available("毒借之书") == 0);
  }

  @Test
  void anInstanceThatStartsLaterHearsEverythingAgain(@TempDir Path folder) {
    record("u-later", "后来之书", "CN-430121", "later");
    lend("later", "LOST", 7);
    await().until(() -> json("/api/union/search?q=后来之书").at("/total").asInt() == 1);
    await().until(() -> available("后来之书") == 0);

    try (var _ = another(folder)) {
      await().until(this::isReady);
      assertThat(json("/api/union/search?q=后来之书").at("/total").asInt()).isEqualTo(1);
      assertThat(available("后来之书")).isZero();
    }
  }

  private boolean isReady() {
    return http.get()
        .uri("/actuator/health/readiness")
        .exchange()
        .returnResult(byte[].class)
        .getStatus()
        .is2xxSuccessful();
  }

  /** Another instance of the service, with an index of its own; it is asked from here on. */
  private ConfigurableApplicationContext another(Path folder) {
    var context =
        new SpringApplicationBuilder(FederationServiceApplication.class)
            .initializers(
                beans ->
                    ((GenericApplicationContext) beans)
                        .registerBean(JwtDecoder.class, AvailabilityJourneyTest::nobodySignsIn))
            .run(
                "--server.port=0",
                "--spring.kafka.bootstrap-servers=" + EmbeddedPlatform.shared().kafka(),
                "--spring.mongodb.uri=" + EmbeddedPlatform.shared().mongodb(),
                "--spring.mongodb.database=another",
                "--eureka.client.enabled=false",
                "--union.index.folder=" + folder.resolve("index"));
    port = context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    connect();
    return context;
  }

  private static JwtDecoder nobodySignsIn() {
    return _ -> {
      throw new BadJwtException("what is asked here is public");
    };
  }

  private void record(String id, String title, String isil, String barcode) {
    publish(
        "federation.cluster",
        DERIVED,
        """
        {"id": "%s", "version": 11, "derivedAt": "2026-11-25T08:00:01Z",
         "holdings": [{"isil": "%s", "controlNumber": "1", "copies": 1, "items": [
           {"barcode": "%s", "callNumber": "A/1", "status": "AVAILABLE", "copies": 1}]}],
         "record": {"titles": [{"type": "PROPER", "value": "%s", "linked": false}]}}
        """
            .formatted(id, isil, barcode, title));
  }

  private void lend(String barcode, String status, int version) {
    publish(
        "loan.item",
        LENT,
        """
        {"isil": "CN-430121", "barcode": "%s", "controlNumber": "1", "status": "%s",
         "version": %d, "changedAt": "%s"}
        """
            .formatted(barcode, status, version, at(version)));
  }

  private static Instant at(int version) {
    return Instant.parse("2026-11-26T02:00:00Z").plusSeconds(version);
  }

  private void publish(String topic, String type, String json) {
    JsonNode data = JSON.readTree(json);
    String key =
        data.has("id")
            ? data.get("id").asString()
            : data.get("isil").asString() + "|" + data.get("barcode").asString();
    publisher.send(new OutgoingEvent(topic, key, type, Instant.EPOCH, data)).join();
  }

  private int available(String title) {
    return json("/api/union/search?available=true&q=" + title).at("/total").asInt();
  }

  private Instant asOf(String title) {
    String text = json("/api/union/search?q=" + title).at("/records/0/holdings/asOf").asString();
    return Instant.parse(text);
  }

  private String tag(String id) {
    return String.valueOf(
        http.get()
            .uri("/api/union/records/" + id)
            .exchange()
            .returnResult(byte[].class)
            .getResponseHeaders()
            .getETag());
  }

  private JsonNode json(String path) {
    byte[] body =
        http.get()
            .uri(path)
            .exchange()
            .expectStatus()
            .isOk()
            .expectBody()
            .returnResult()
            .getResponseBody();
    return JSON.readTree(body);
  }
}
