package org.smartlibrary.federation.cluster.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.smartlibrary.federation.FederationServiceApplication;
import org.smartlibrary.starter.event.EventPublisher;
import org.smartlibrary.starter.event.IncomingEvent;
import org.smartlibrary.starter.event.OutgoingEvent;
import org.smartlibrary.starter.event.Topic;
import org.smartlibrary.starter.inbox.EventHandler;
import org.smartlibrary.startertest.WithPlatform;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.util.RawValue;

/** The whole way: a library's event over the broker to the explanation over HTTP. */
@WithPlatform
@SpringBootTest(
    classes = FederationServiceApplication.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(ExplainTest.Listening.class)
class ExplainTest {

  private static final String THREE_BODY =
      """
      {"isil": "%s", "controlNumber": "a/1", "sequence": %d, "format": "CNMARC", "items": [],
       "record": {"level": "MONOGRAPH", "form": "BOOK", "languages": ["chi"],
        "identifiers": [{"type": "ISBN", "value": "9787536692930", "status": "VALID"}],
        "titles": [{"type": "PROPER", "value": "三体"}],
        "contributors": [{"name": "刘慈欣", "roles": ["AUTHOR"]}],
        "publication": {"publisher": "重庆出版社", "year": 2008}, "extent": {"pages": %d}}}
      """;

  @LocalServerPort private int port;
  @Autowired private EventPublisher publisher;
  @Autowired private Heard heard;

  @Test
  void membersVerdictsAndRedirectsOfAClusterAreShown() {
    send("CN-1", 1, THREE_BODY.formatted("CN-1", 1, 302));
    send("CN-2", 1, THREE_BODY.formatted("CN-2", 1, 303));

    String id = awaitClusterHeldBy("CN-1", "CN-2");
    RestTestClient http = RestTestClient.bindToServer().baseUrl("http://127.0.0.1:" + port).build();
    http.get()
        .uri("/api/union/records/" + id + "/explain?size=1")
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.total")
        .isEqualTo(2)
        .jsonPath("$.members.length()")
        .isEqualTo(1)
        .jsonPath("$.members[0].controlNumber")
        .isEqualTo("a/1")
        .jsonPath("$.verdicts[0].verdict.outcome")
        .isEqualTo("SAME");
    http.get()
        .uri("/api/union/records/unobody/explain")
        .exchange()
        .expectStatus()
        .isNotFound()
        .expectBody()
        .jsonPath("$.type")
        .isEqualTo("/problems/unknown-cluster");
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() -> assertThat(heard.events.get("~progress")).contains("through"));
  }

  private String awaitClusterHeldBy(String one, String other) {
    return await()
        .atMost(Duration.ofSeconds(60))
        .until(
            () ->
                heard.events.entrySet().stream()
                    .filter(entry -> holds(entry.getValue(), one) && holds(entry.getValue(), other))
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElse(""),
            id -> !id.isEmpty());
  }

  private static boolean holds(String json, String isil) {
    int holdings = json.indexOf("\"holdings\"");
    return holdings > 0 && json.indexOf("\"isil\":\"" + isil + "\"", holdings) > 0;
  }

  private void send(String isil, long sequence, String json) {
    publisher
        .send(
            new OutgoingEvent(
                "catalog.record",
                isil + "|a/1",
                "org.smartlibrary.catalog.record-revised.v1",
                Instant.EPOCH.plusSeconds(sequence),
                new RawValue(json)))
        .join();
  }

  /** What was told last of each cluster. */
  static final class Heard implements EventHandler {

    private final Map<String, String> events = new ConcurrentHashMap<>();

    @Override
    public String topic() {
      return "federation.cluster";
    }

    @Override
    public String group() {
      return "explain-test";
    }

    @Override
    public boolean replayFromStart() {
      return true;
    }

    @Override
    public void handle(List<IncomingEvent> batch) {
      batch.forEach(event -> events.put(event.key(), new String(event.data(), UTF_8)));
    }
  }

  @TestConfiguration
  static class Listening {

    @Bean
    Heard heard() {
      return new Heard();
    }

    /** Catalog-service declares it elsewhere. */
    @Bean
    Topic recordTopic() {
      return new Topic("catalog.record", 8, Topic.Cleanup.COMPACT);
    }
  }
}
