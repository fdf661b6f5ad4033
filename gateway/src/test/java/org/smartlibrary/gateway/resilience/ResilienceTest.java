package org.smartlibrary.gateway.resilience;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.smartlibrary.gateway.testing.Door;
import org.smartlibrary.gateway.testing.StandIn;

class ResilienceTest {

  @Test
  void aFailingServiceIsLeftAloneAndAskedAgainWhenItIsBack() {
    Door.FEDERATION.on("/breaking", StandIn.answering(503, "{}"));
    for (int i = 0; i < 10; i++) {
      Door.send(post("/breaking/x", "{}"));
    }
    int asked = Door.FEDERATION.heard("/breaking").size();

    var refusal = Door.send(post("/breaking/x", "{}"));
    assertProblem(refusal, 503, "service-unavailable");
    assertThat(refusal.body()).contains("federation-service");
    assertThat(refusal.headers().firstValue("Retry-After")).isPresent();
    assertThat(Door.FEDERATION.heard("/breaking")).hasSize(asked);

    Door.FEDERATION.on("/breaking", StandIn.answering(200, "{}"));
    await().atMost(10, SECONDS).until(() -> Door.get("/breaking/x").statusCode() == 200);
  }

  @Test
  void aFullBulkheadRefusesAtOnceAndHasRoomAgainAfterwards() throws Exception {
    var arrived = new CountDownLatch(1);
    var leave = new CountDownLatch(1);
    Door.FEDERATION.on(
        "/narrow",
        exchange -> {
          arrived.countDown();
          awaitQuietly(leave);
          StandIn.send(exchange, 200, "application/json", "{}");
        });
    var slow = Door.HTTP.sendAsync(Door.request("/narrow/a").build(), BodyHandlers.ofString());
    assertThat(arrived.await(10, SECONDS)).isTrue();

    assertProblem(Door.get("/narrow/b"), 503, "overloaded");
    leave.countDown();
    assertThat(slow.get(10, SECONDS).statusCode()).isEqualTo(200);
    await().atMost(5, SECONDS).until(() -> Door.get("/narrow/c").statusCode() == 200);
  }

  @Test
  void aReaderOfALongAnswerHoldsItsPlaceUntilTheEnd() throws Exception {
    var finish = new CountDownLatch(1);
    Door.FEDERATION.on(
        "/narrow/long",
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          exchange.getResponseBody().write(new byte[1 << 20]);
          exchange.getResponseBody().flush();
          awaitQuietly(finish);
          exchange.close();
        });
    try (var stream =
        Door.HTTP.send(Door.request("/narrow/long").build(), BodyHandlers.ofInputStream()).body()) {
      assertProblem(Door.get("/narrow/b"), 503, "overloaded");
      finish.countDown();
      stream.readAllBytes();
    }
  }

  @Test
  void aSlowServiceIsGivenUpAfterTheRoutesTimeLimit() {
    var never = new CountDownLatch(1);
    Door.FEDERATION.on("/hasty", exchange -> awaitQuietly(never));
    long start = System.nanoTime();
    assertProblem(Door.get("/hasty/x"), 504, "timed-out");
    assertThat((System.nanoTime() - start) / 1e9).isLessThan(5);
    assertThat(Door.FEDERATION.heard("/hasty")).as("not tried again").hasSize(1);
    never.countDown();
  }

  @Test
  void aClientIsHeldToItsRateAndTellsFromTheHeadersWhatIsLeft() {
    Door.FEDERATION.on("/rationed", StandIn.answering(200, "{}"));
    assertThat(Door.get("/rationed/x").headers().firstValue("RateLimit-Policy"))
        .hasValue("\"tiny\";q=3;w=3600");
    assertThat(Door.get("/rationed/x").headers().firstValue("RateLimit").orElseThrow())
        .startsWith("\"tiny\";r=1;");
    Door.get("/rationed/x");

    var refusal = Door.get("/rationed/x");
    assertProblem(refusal, 429, "too-many-requests");
    assertThat(refusal.headers().firstValueAsLong("Retry-After").orElseThrow()).isPositive();
    assertThat(Door.FEDERATION.heard("/rationed")).hasSize(3);

    var other =
        Door.request("/rationed/x").header("Authorization", "Bearer " + Door.token("CN-430121"));
    assertThat(Door.send(other).statusCode()).as("another client").isEqualTo(200);
  }

  @Test
  void aBodyThatSaysItIsTooLargeIsRefusedUnread() {
    assertProblem(Door.send(post("/small/a", "x".repeat(1025))), 413, "body-too-large");
    assertThat(Door.FEDERATION.heard("/small/a")).isEmpty();
  }

  @Test
  void aBodyThatDoesNotSayItsSizeIsRefusedWhereItPassesTheLimit() {
    Door.FEDERATION.on("/small/b", StandIn.answering(200, "{}"));
    var unsized = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[100_000]));
    var request = withToken("/small/b").POST(unsized);
    assertProblem(Door.send(request), 413, "body-too-large");

    var within =
        withToken("/small/b")
            .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[1024])));
    assertThat(Door.send(within).statusCode()).isEqualTo(200);
  }

  @Test
  void aServiceThatIsDownIsNamed() {
    for (var path : new String[] {"/fallen/x", "/nowhere/x"}) {
      var refusal = Door.get(path);
      assertProblem(refusal, 503, "service-unavailable");
      assertThat(Door.json(refusal).get("service").stringValue()).endsWith("-service");
      assertThat(refusal.headers().firstValue("Retry-After")).isPresent();
    }
  }

  @Test
  void whereNobodyIsRegisteredNoBreakerOpensThatWouldRefuseTheFirstWhoComes() {
    for (int i = 0; i < 20; i++) {
      assertProblem(Door.get("/nowhere/x"), 503, "service-unavailable");
    }
    assertThat(Door.get("/actuator/prometheus").body())
        .contains(
            "resilience4j_circuitbreaker_state{name=\"nowhere\",service=\"gateway\",state=\"closed\"} 1.0")
        .contains(
            "resilience4j_circuitbreaker_not_permitted_calls_total{kind=\"not_permitted\",name=\"nowhere\",service=\"gateway\"} 0.0");
  }

  @Test
  void aReadIsSentAgainToTheOtherInstance() {
    Door.CATALOG.on("/pair/read", StandIn.breakingOff());
    Door.CATALOG_TOO.on("/pair/read", StandIn.answering(200, "{\"from\": 2}"));
    IntStream.range(0, 4)
        .forEach(_ -> assertThat(Door.get("/pair/read").statusCode()).isEqualTo(200));
    assertThat(Door.CATALOG.heard("/pair/read")).isNotEmpty();
  }

  @Test
  void aPostIsNeverSentTwiceWhateverHappensToIt() {
    Door.CATALOG.on("/pair/write", StandIn.breakingOff());
    Door.CATALOG_TOO.on("/pair/write", StandIn.breakingOff());
    assertProblem(Door.send(post("/pair/write", "{}")), 502, "no-answer");
    Door.CATALOG.on("/pair/busy", StandIn.answering(503, "{}"));
    Door.CATALOG_TOO.on("/pair/busy", StandIn.answering(503, "{}"));
    assertThat(Door.send(post("/pair/busy", "{}")).statusCode()).isEqualTo(503);

    assertThat(asked("/pair/write")).isEqualTo(1);
    assertThat(asked("/pair/busy")).isEqualTo(1);
  }

  @Test
  void aPutWhoseConnectionBreaksIsNotSentAgainForItsBodyIsGone() {
    Door.CATALOG.on("/pair/put", StandIn.breakingOff());
    Door.CATALOG_TOO.on("/pair/put", StandIn.breakingOff());
    var put = withToken("/pair/put").PUT(BodyPublishers.ofString("{}"));
    assertProblem(Door.send(put), 502, "no-answer");
    assertThat(asked("/pair/put")).isEqualTo(1);
  }

  @Test
  void everyGuardIsSeenInTheMetrics() {
    Door.get("/narrow/metrics");
    assertThat(Door.get("/actuator/prometheus").body())
        .contains("resilience4j_circuitbreaker_state")
        .contains("resilience4j_bulkhead_available_concurrent_calls")
        .contains("resilience4j_timelimiter_calls_total")
        .contains("gateway_rate_limited_total")
        .contains("gateway_connections_leased");
  }

  private static int asked(String path) {
    return Door.CATALOG.heard(path).size() + Door.CATALOG_TOO.heard(path).size();
  }

  private static HttpRequest.Builder post(String path, String body) {
    return withToken(path).POST(BodyPublishers.ofString(body));
  }

  private static HttpRequest.Builder withToken(String path) {
    return Door.request(path).header("Authorization", "Bearer " + Door.token("CN-110000"));
  }

  private static void assertProblem(HttpResponse<String> answer, int status, String slug) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(Door.json(answer).get("type").stringValue()).isEqualTo("/problems/" + slug);
    assertThat(Door.json(answer).get("status").intValue()).isEqualTo(status);
    assertThat(Door.json(answer).has("correlationId")).isTrue();
  }

  private static void awaitQuietly(CountDownLatch latch) {
    try {
      boolean _ = latch.await(20, SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
