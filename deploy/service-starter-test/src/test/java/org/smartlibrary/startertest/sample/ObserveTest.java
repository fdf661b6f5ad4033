package org.smartlibrary.startertest.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.smartlibrary.startertest.TestTokens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@SampleServiceTest
class ObserveTest {

  private static final Duration SOON = Duration.ofSeconds(30);
  private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

  private final Http http;
  private final Echoes echoes;

  ObserveTest(@LocalServerPort int port, @Autowired Echoes echoes) {
    this.http = new Http(port);
    this.echoes = echoes;
  }

  @Test
  void readinessKnowsTheDatabaseTheBrokerAndTheHandlers() throws Exception {
    await()
        .atMost(SOON)
        .untilAsserted(
            () -> {
              var answer = http.get("/actuator/health/readiness");
              assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            });
    var components = Http.json(http.get("/actuator/health/readiness")).path("components");
    assertThat(components.propertyNames()).contains("readinessState", "mongo", "kafka", "inbox");
  }

  @Test
  void metricsNameTheServiceAndSpeakPlainly() throws Exception {
    var metrics = http.get("/actuator/prometheus").body();
    assertThat(metrics)
        .contains("inbox_lag{", "inbox_handled_total{", "dead_letters{", "outbox_pending{")
        .contains("outbox_published_total{")
        .contains("service=\"sample-service\"");
  }

  @Test
  void aTraceGoesFromTheRequestThroughTheOutboxAndKafkaToTheHandler() throws Exception {
    var headers =
        Map.of(
            "traceparent",
            "00-" + TRACE + "-00f067aa0ba902b7-01",
            "Authorization",
            TestTokens.bearer(TestTokens.operator()));
    assertThat(http.send("POST", "/api/echo", "", headers).statusCode()).isEqualTo(200);
    await().atMost(SOON).until(() -> echoes.traces().size() >= 2);
    assertThat(echoes.traces()).allMatch(trace -> trace.contains(TRACE));
  }

  @Test
  void aCorrelationIdIsTakenWhenWellFormedAndMadeWhenNot() throws Exception {
    var taken = http.send("GET", "/api/nowhere", "", Map.of("X-Correlation-Id", "my-call-42"));
    assertThat(taken.headers().firstValue("X-Correlation-Id")).hasValue("my-call-42");
    var made = http.send("GET", "/api/nowhere", "", Map.of("X-Correlation-Id", "<script>"));
    assertThat(made.headers().firstValue("X-Correlation-Id").orElseThrow()).hasSize(36);
  }
}
