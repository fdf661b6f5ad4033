package org.smartlibrary.gateway.routing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.smartlibrary.gateway.testing.Door;
import org.smartlibrary.gateway.testing.StandIn;
import org.smartlibrary.gateway.testing.StandIn.Heard;

class RoutingTest {

  private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

  @BeforeEach
  void everybodyAnswers() {
    for (var service : new StandIn[] {Door.CATALOG, Door.CATALOG_TOO, Door.FEDERATION}) {
      service.on("/api", StandIn.answering(200, "{}"));
      for (var path : new String[] {"/sru", "/daia", "/opensearch.xml", "/sitemap"}) {
        service.on(path, StandIn.answering(200, "{}"));
      }
      service.on("/v3/api-docs", StandIn.answering(200, "{\"openapi\": \"3.1.0\"}"));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/members/CN-110000",
        "/api/union/search?q=%E7%BA%A2%E6%A5%BC%E6%A2%A6&size=2",
        "/sru/union?operation=explain",
        "/sru/libraries/CN-110000?query=a",
        "/daia?id=u1%7Cu2",
        "/opensearch.xml",
        "/sitemap.xml",
        "/sitemap/0-of-1.xml"
      })
  void membersAndTheUnionAreTheFederations(String path) {
    assertThat(Door.get(path).statusCode()).isEqualTo(200);
    assertThat(Door.FEDERATION.heard(path)).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/oai/union", "/oai/libraries/CN-110000"})
  void aHarvestMayComeAsAFormFromAnybody(String path) {
    for (var service : new StandIn[] {Door.CATALOG, Door.CATALOG_TOO, Door.FEDERATION}) {
      service.on(
          "/oai",
          exchange -> {
            var form = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
            StandIn.send(exchange, 200, "text/xml", "<form>" + form + "</form>");
          });
    }
    var request =
        Door.request(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString("verb=ListRecords&metadataPrefix=oai_dc"));
    var answer = Door.send(request);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("verb=ListRecords").contains("metadataPrefix=oai_dc");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/iso18626", "/api/couriers/van/events"})
  void whoeverSignsOrKnowsASecretNeedsNoToken(String path) {
    Door.LOAN.on(path, StandIn.answering(200, "{}"));
    var answer =
        Door.send(
            Door.request(path)
                .header("Content-Type", "application/xml")
                .header("X-Agency-Secret", "a-secret")
                .header("X-Courier-Signature", "a-signature")
                .POST(BodyPublishers.ofString("<message/>")));

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(Door.LOAN.heard(path))
        .last()
        .satisfies(
            heard -> {
              assertThat(heard.header("X-agency-secret")).isEqualTo("a-secret");
              assertThat(heard.header("X-courier-signature")).isEqualTo("a-signature");
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/api/orders", "/api/couriers/van", "/api/interlending/requests", "/iso18626/x"})
  void everythingBesideItDoes(String path) {
    var answer = Door.send(Door.request(path).POST(BodyPublishers.ofString("{}")));
    assertThat(answer.statusCode()).isEqualTo(401);
  }

  @Test
  void aSlashInAControlNumberArrivesAsItWasSent() {
    var path = "/api/libraries/CN-110000/records/n%2F12%20%E4%B8%80";
    assertThat(Door.get(path).statusCode()).isEqualTo(200);
    assertThat(catalogHeard(path).uri()).isEqualTo(path);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/libraries/CN-1/../../actuator/env",
        "/api/libraries/CN-1/%2e%2e/x",
        "/api/libraries/CN-1/..%2fx",
        "/api/libraries/CN-1;x=1/records",
        "/api/libraries//records",
        "/api/libraries/CN-1/records/a%00b",
        "/api/libraries/CN-1\\x"
      })
  void pathTricksEndAtTheDoor(String path) throws IOException {
    assertThat(Door.raw("GET " + path + " HTTP/1.1")).startsWith("HTTP/1.1 400");
  }

  @Test
  void theCorrelationIdOfTheAnswerIsTheOneTheServiceSaw() {
    var answer = Door.get("/api/libraries/CN-110000/records/corr");
    var id = answer.headers().allValues("X-Correlation-Id");
    assertThat(id).hasSize(1);
    assertThat(catalogHeard("/api/libraries/CN-110000/records/corr").header("X-correlation-id"))
        .isEqualTo(id.getFirst());
  }

  @Test
  void aTraceGoesOnOrStartsHere() {
    var path = "/api/libraries/CN-110000/records/trace";
    Door.send(Door.request(path).header("traceparent", "00-" + TRACE + "-00f067aa0ba902b7-01"));
    assertThat(catalogHeard(path).header("Traceparent"))
        .startsWith("00-" + TRACE + "-")
        .doesNotContain("00f067aa0ba902b7");

    Door.get(path + "2");
    assertThat(catalogHeard(path + "2").header("Traceparent"))
        .matches("00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}");
  }

  @Test
  void moreThanTheHeapHoldsPassesThrough() {
    long size = Runtime.getRuntime().maxMemory() + (64L << 20);
    var path = "/api/libraries/CN-110000/syncs";
    for (var catalog : new StandIn[] {Door.CATALOG, Door.CATALOG_TOO}) {
      catalog.on(
          path,
          exchange -> {
            long received = exchange.getRequestBody().transferTo(OutputStream.nullOutputStream());
            StandIn.send(exchange, 202, "application/json", "{\"received\": " + received + "}");
          });
    }
    var request =
        Door.request(path + "?mode=delta")
            .header("Authorization", "Bearer " + Door.token("CN-110000"))
            .header("Content-Type", "application/marc")
            .POST(BodyPublishers.ofInputStream(() -> new Zeros(size)));
    var answer = Door.send(request);
    assertThat(answer.statusCode()).isEqualTo(202);
    assertThat(Door.json(answer).get("received").longValue()).isEqualTo(size);
  }

  /** The rest of an upload is as large as an upload. */
  @Test
  void theRestOfAnUploadPassesWithItsHeadersAndIsNeverSentTwice() {
    var path = "/api/libraries/CN-110000/syncs/44";
    for (var catalog : new StandIn[] {Door.CATALOG, Door.CATALOG_TOO}) {
      catalog.on(
          path,
          exchange -> {
            long received = exchange.getRequestBody().transferTo(OutputStream.nullOutputStream());
            exchange.getResponseHeaders().set("Upload-Offset", "" + (received + 1000));
            StandIn.send(exchange, 503, "application/json", "{}");
          });
    }
    var request =
        Door.request(path)
            .header("Authorization", "Bearer " + Door.token("CN-110000"))
            .header("Content-Type", "application/partial-upload")
            .header("Upload-Offset", "1000")
            .method("PATCH", BodyPublishers.ofInputStream(() -> new Zeros(80L << 20)));
    var answer = Door.send(request);
    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.headers().firstValueAsLong("Upload-Offset")).hasValue((80L << 20) + 1000);
    var heard = new java.util.ArrayList<>(Door.CATALOG.heard(path));
    heard.addAll(Door.CATALOG_TOO.heard(path));
    assertThat(heard).hasSize(1);
    assertThat(heard.getFirst().header("Upload-offset")).isEqualTo("1000");
  }

  @Test
  void aSmallBodyGoesAtOnceAndALargeOneIsAnnounced() {
    var small = "/api/libraries/CN-110000/syncs/47";
    var large = "/api/libraries/CN-110000/syncs/48";
    patch(small, BodyPublishers.ofString("ten octets"));
    patch(large, BodyPublishers.ofInputStream(() -> new Zeros(1 << 20)));

    assertThat(catalogHeard(small).header("Expect")).isEmpty();
    assertThat(catalogHeard(small).header("Content-length")).isEqualTo("10");
    assertThat(catalogHeard(large).header("Expect")).isEqualTo("100-continue");
  }

  private static void patch(String path, BodyPublisher body) {
    var request =
        Door.request(path)
            .header("Authorization", "Bearer " + Door.token("CN-110000"))
            .header("Content-Type", "application/partial-upload")
            .method("PATCH", body);
    assertThat(Door.send(request).statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Content-Length: 90000\r\n\r\n0123456789",
        "Transfer-Encoding: chunked\r\n\r\na\r\n0123456789\r\n"
      })
  void whatTheCallerBreaksOffDoesNotLookCompleteToTheService(String body) throws Exception {
    var path = "/api/libraries/CN-110000/syncs/46";
    var ends = new LinkedBlockingQueue<String>();
    for (var catalog : new StandIn[] {Door.CATALOG, Door.CATALOG_TOO}) {
      catalog.on(
          path,
          exchange -> {
            try (exchange) {
              exchange.getRequestBody().transferTo(OutputStream.nullOutputStream());
              ends.add("complete");
            } catch (IOException e) {
              ends.add("broken");
            }
          });
    }
    Door.breakOff(
        "POST " + path + " HTTP/1.1",
        "Authorization: Bearer " + Door.token("CN-110000"),
        "Content-Type: application/marc",
        body);
    assertThat(ends.poll(30, SECONDS)).isEqualTo("broken");
  }

  @Test
  void howMuchOfAnUploadIsSafeIsToldWithoutABody() {
    var path = "/api/libraries/CN-110000/syncs/45";
    for (var catalog : new StandIn[] {Door.CATALOG, Door.CATALOG_TOO}) {
      catalog.on(
          path,
          exchange -> {
            exchange.getResponseHeaders().set("Upload-Offset", "4711");
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
          });
    }
    var answer = Door.send(Door.request(path).method("HEAD", BodyPublishers.noBody()));
    assertThat(answer.statusCode()).isEqualTo(204);
    assertThat(answer.headers().firstValue("Upload-Offset")).hasValue("4711");
  }

  @Test
  void anEventIsSeenBeforeTheStreamEnds() throws Exception {
    var path = "/api/libraries/CN-110000/syncs/42";
    var seen = new CountDownLatch(1);
    for (var catalog : new StandIn[] {Door.CATALOG, Door.CATALOG_TOO}) {
      catalog.on(
          path,
          exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/event-stream;charset=UTF-8");
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write("data: 1\n\n".getBytes(UTF_8));
            exchange.getResponseBody().flush();
            awaitQuietly(seen);
            exchange.close();
          });
    }
    try (var events =
        Door.HTTP.send(Door.request(path).build(), BodyHandlers.ofInputStream()).body()) {
      assertThat(new String(events.readNBytes(9), UTF_8)).isEqualTo("data: 1\n\n");
      seen.countDown();
    }
  }

  @Test
  void whoStopsListeningIsNotStreamedToAnyLonger() throws Exception {
    var path = "/api/libraries/CN-110000/syncs/43";
    var noticed = new AtomicBoolean();
    for (var catalog : new StandIn[] {Door.CATALOG, Door.CATALOG_TOO}) {
      catalog.on(path, exchange -> streamUntilClosed(exchange, noticed));
    }
    try (var events =
        Door.HTTP.send(Door.request(path).build(), BodyHandlers.ofInputStream()).body()) {
      assertThat(events.readNBytes(9)).hasSize(9);
    }
    await().atMost(10, SECONDS).untilTrue(noticed);
  }

  @ParameterizedTest
  @CsvSource({
    "/api/operations/catalog-service/dead-letters?page=1, /api/operations/dead-letters?page=1",
    "/api/operations/catalog-service/dead-letters/a%2Fb, /api/operations/dead-letters/a%2Fb"
  })
  void anOperatorReachesAServicesOwnOperations(String outside, String inside) {
    var request = Door.request(outside).header("Authorization", "Bearer " + Door.token("operator"));
    assertThat(Door.send(request).statusCode()).isEqualTo(200);
    assertThat(catalogHeard(inside).uri()).isEqualTo(inside);
  }

  @Test
  void theDescriptionsOfRegisteredServicesAreListedAndReached() {
    var listed = Door.get("/api-docs").body();
    assertThat(listed).contains("/api-docs/catalog-service", "/api-docs/federation-service");
    assertThat(listed).doesNotContain("unregistered-service");
    assertThat(Door.get("/api-docs/federation-service").body()).contains("3.1.0");
  }

  @Test
  void theRefusalOfAServiceHasItsPageHere() {
    for (var catalog : new StandIn[] {Door.CATALOG, Door.CATALOG_TOO}) {
      catalog.on("/problems/truncated-file", StandIn.answering(200, "a page"));
    }
    assertThat(Door.get("/problems/truncated-file").body()).isEqualTo("a page");
    assertThat(Door.get("/problems/too-many-requests").body()).contains("Slow down");
    assertThat(Door.get("/problems/no-such-thing").statusCode()).isEqualTo(404);
  }

  @Test
  void anUnknownPathIsAProblemToo() {
    var answer = Door.get("/no/such/path");
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
  }

  private static void streamUntilClosed(HttpExchange exchange, AtomicBoolean noticed)
      throws IOException {
    exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
    exchange.sendResponseHeaders(200, 0);
    try {
      while (true) {
        exchange.getResponseBody().write("data: 1\n\n".getBytes(UTF_8));
        exchange.getResponseBody().flush();
      }
    } catch (IOException closed) {
      noticed.set(true);
      throw closed;
    }
  }

  private static Heard catalogHeard(String path) {
    var first = Door.CATALOG.heard(path);
    return (first.isEmpty() ? Door.CATALOG_TOO.heard(path) : first).getLast();
  }

  private static void awaitQuietly(CountDownLatch latch) {
    try {
      boolean _ = latch.await(20, SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** So many zero bytes. */
  private static final class Zeros extends InputStream {

    private long left;

    Zeros(long size) {
      this.left = size;
    }

    @Override
    public int read() {
      return left-- > 0 ? 0 : -1;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) {
      int read = (int) Math.min(left, length);
      left -= read;
      return read == 0 ? -1 : read;
    }
  }
}
