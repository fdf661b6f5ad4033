package org.smartlibrary.catalog.service;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.smartlibrary.catalog.feed.OaiServer;
import org.smartlibrary.startertest.TestTokens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

/** Feeds over HTTP until the catalogue holds what was harvested. */
@WithCatalogService
@ExtendWith(OutputCaptureExtension.class)
@TestPropertySource(
    properties = {
      "catalog.feeds.allowed-networks=127.0.0.1/32",
      "catalog.feeds.look=100ms",
      "catalog.feeds.pause=0s",
      "catalog.feeds.least-interval=1s",
      "catalog.horizon.settle=1s"
    })
class FeedTest {

  private static final String SECRET = "Bearer very-s3cret";

  private final CatalogService service;
  private final OaiServer server =
      new OaiServer().put("a1", "One").put("b2", "Two").put("c3", "Three");

  FeedTest(@Autowired CatalogService service) {
    this.service = service;
  }

  @AfterEach
  void end() {
    server.close();
  }

  @Test
  void aFeedIsHarvestedAtOnceAndAgainWhenItIsAskedFor(CapturedOutput output) {
    String isil = service.newLibrary();
    HttpResponse<String> put =
        put(isil, "main", form("P1D", "marcxml"), TestTokens.librarian(isil));
    assertThat(put.statusCode()).as("%s", put.body()).isEqualTo(201);
    JsonNode first = finished(isil, run(isil).path("id").asString());

    assertThat(first.path("state").asString()).isEqualTo("COMPLETED");
    assertThat(first.path("read").asInt()).isEqualTo(3);
    assertThat(first.path("pages").asInt()).isEqualTo(2);
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> get(isil, "/../records", isil).path("total").asInt() == 3);
    server.at("2026-11-02T00:00:00Z").deleted("b2");
    JsonNode second = finished(isil, run(isil).path("id").asString());
    assertThat(second.path("withdrawn").asInt()).isEqualTo(1);
    assertThat(second.path("from").asString()).isEqualTo("2026-11-01T11:50:00Z");
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> get(isil, "/../records", isil).path("total").asInt() == 2);
    assertThat(server.headers().getLast())
        .containsEntry("Authorization", java.util.List.of(SECRET));
    assertThat(put.body()).contains("Authorization").doesNotContain("s3cret");
    assertThat(output.getAll()).doesNotContain("s3cret");
  }

  @Test
  void whatIsKnownOfSecretsStaysForTheSameServerOnly() {
    String isil = service.newLibrary();
    put(isil, "main", form("P1D", "marcxml"), TestTokens.librarian(isil));
    String without = "{\"baseUrl\":\"%s\",\"metadataPrefix\":\"marcxml\",\"schedule\":\"PT12H\"}";
    JsonNode kept =
        CatalogService.json(
            put(isil, "main", without.formatted(server.baseUrl()), TestTokens.librarian(isil)));
    JsonNode dropped =
        CatalogService.json(
            put(
                isil,
                "main",
                without.formatted("http://127.0.0.1:9/oai"),
                TestTokens.librarian(isil)));

    assertThat(kept.path("headers").size()).isEqualTo(1);
    assertThat(dropped.path("headers").size()).isZero();
  }

  @Test
  void whatIsWrongIsNamedAllAtOnceAndSecretsAreNotRepeated() {
    String isil = service.newLibrary();
    HttpResponse<String> refused =
        put(
            isil,
            "main",
            """
            {"baseUrl":"nowhere","metadataPrefix":"a b","schedule":"hourly","headers":{"Host":"x","X-Key":"s3\\u0000cret"}}
            """,
            TestTokens.librarian(isil));

    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(refused.body())
        .contains(
            "/problems/wrong-feed",
            "/baseUrl",
            "/metadataPrefix",
            "/schedule",
            "/headers/Host",
            "/headers/X-Key")
        .doesNotContain("s3");
  }

  @Test
  void anAddressInsideAndAFormatThatIsNoMarcAreRefused() {
    String isil = service.newLibrary();
    String inside =
        "{\"baseUrl\":\"http://10.0.0.1/oai\",\"metadataPrefix\":\"marcxml\",\"schedule\":\"P1D\"}";

    assertThat(put(isil, "main", inside, TestTokens.librarian(isil)).body())
        .contains("/problems/forbidden-address", "10.0.0.1");
    assertThat(put(isil, "main", form("P1D", "oai_dc"), TestTokens.librarian(isil)).body())
        .contains("/problems/no-marc-format");
    assertThat(service.get("/problems/no-marc-format", "text/html").body()).contains("marcxml");
  }

  @Test
  void onlyTheLibraryThoseAboveItAndOperatorsMay() {
    String isil = service.newLibrary();
    String other = service.newLibrary();
    String body = form("P1D", "marcxml");

    assertThat(put(isil, "main", body, TestTokens.librarySystem(other)).statusCode())
        .isEqualTo(403);
    assertThat(put(isil, "main", body, TestTokens.reader()).statusCode()).isEqualTo(403);
    assertThat(put(isil, "main", body, TestTokens.librarySystem(isil)).statusCode()).isEqualTo(201);
    assertThat(put(isil, "main", body, TestTokens.operator()).statusCode()).isEqualTo(200);
    String path = "/api/libraries/" + isil + "/feeds";
    assertThat(service.get(path).statusCode()).isEqualTo(401);
    assertThat(
            service
                .send(service.request(path + "/main/runs", TestTokens.librarian(other)))
                .statusCode())
        .isEqualTo(403);
    assertThat(
            service
                .send(service.request("/api/operations/feeds", TestTokens.librarian(isil)))
                .statusCode())
        .isEqualTo(403);
    assertThat(
            service
                .send(service.request("/api/operations/feeds?state=FAILING", TestTokens.operator()))
                .statusCode())
        .isEqualTo(200);
  }

  @Test
  void whatWasNotTakenIsListedAndADeletedFeedIsGone() {
    String isil = service.newLibrary();
    server.putMetadata("oai:x:b2", "<dc/>");
    put(isil, "main", form("P1D", "marcxml"), TestTokens.librarian(isil));
    String id = run(isil).path("id").asString();
    JsonNode run = finished(isil, id);
    String path = "/api/libraries/" + isil + "/feeds/main";
    String lines =
        service
            .send(service.request(path + "/runs/" + id + "/rejections", TestTokens.librarian(isil)))
            .body();

    assertThat(run.path("rejected").asInt()).isEqualTo(1);
    assertThat(lines.lines()).singleElement().asString().contains("oai:x:b2");
    assertThat(
            service.send(service.request(path, TestTokens.librarian(isil)).DELETE()).statusCode())
        .isEqualTo(204);
    assertThat(service.send(service.request(path, TestTokens.librarian(isil))).body())
        .contains("/problems/unknown-feed");
  }

  /** What our own server lists as changed and deleted arrives where it is harvested. */
  @Test
  void aLibraryIsHarvestedIntoAnotherAndStaysTheSame() {
    String from = service.newLibrary();
    String into = service.newLibrary();
    String file = CatalogService.record("1", "One") + CatalogService.record("2", "Two & more");
    service.completed(service.sync(from, file.getBytes(UTF_8), "application/x-ndjson"));
    String body =
        "{\"baseUrl\":\"%s\",\"metadataPrefix\":\"marcxml\",\"schedule\":\"P1D\"}"
            .formatted(service.uri("/oai/libraries/" + from));
    put(into, "main", body, TestTokens.librarian(into));
    harvestUntil(into, 2);
    assertThat(service.get("/api/libraries/" + into + "/records/2").body()).contains("Two & more");

    service.completed(
        service.sync(from, CatalogService.deleted("1").getBytes(UTF_8), "application/x-ndjson"));
    harvestUntil(into, 1);
    assertThat(service.get("/api/libraries/" + into + "/records/1").statusCode()).isEqualTo(404);
  }

  private void harvestUntil(String isil, int total) {
    await()
        .atMost(Duration.ofSeconds(90))
        .pollInterval(Duration.ofSeconds(1))
        .until(
            () -> {
              JsonNode run = finished(isil, run(isil).path("id").asString());
              assertThat(run.path("lastError").asString("")).isEmpty();
              return get(isil, "/../records", isil).path("total").asInt() == total;
            });
  }

  @Test
  void theScheduleIsFollowed() {
    String isil = service.newLibrary();
    put(isil, "main", form("PT1S", "marcxml"), TestTokens.librarian(isil));

    await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> get(isil, "/main/runs", isil).path("total").asInt() >= 2);
    assertThat(get(isil, "/main/runs", isil).path("items").path(0).path("trigger").asString())
        .isEqualTo("SCHEDULE");
    service.send(
        service
            .request("/api/libraries/" + isil + "/feeds/main", TestTokens.librarian(isil))
            .DELETE());
  }

  @ParameterizedTest
  @CsvSource({"/feeds/none, unknown-feed", "/feeds/main/runs/xyz, unknown-feed"})
  void whatIsNotThereIsSaidToBeNotThere(String path, String problem) {
    String isil = service.newLibrary();
    HttpResponse<String> answer =
        service.send(service.request("/api/libraries/" + isil + path, TestTokens.librarian(isil)));

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).contains(problem);
  }

  private String form(String schedule, String prefix) {
    return "{\"baseUrl\":\"%s\",\"metadataPrefix\":\"%s\",\"schedule\":\"%s\",\"headers\":{\"Authorization\":\"%s\"}}"
        .formatted(server.baseUrl(), prefix, schedule, SECRET);
  }

  private HttpResponse<String> put(String isil, String name, String body, String token) {
    return service.send(
        service
            .request("/api/libraries/" + isil + "/feeds/" + name, token)
            .header("Content-Type", "application/json")
            .PUT(BodyPublishers.ofString(body)));
  }

  private JsonNode run(String isil) {
    HttpResponse<String> response =
        service.send(
            service
                .request("/api/libraries/" + isil + "/feeds/main/run", TestTokens.librarian(isil))
                .POST(BodyPublishers.noBody()));
    assertThat(response.statusCode()).as("%s", response.body()).isEqualTo(202);
    assertThat(CatalogService.location(response)).contains("/feeds/main/runs/");
    return CatalogService.json(response);
  }

  private JsonNode finished(String isil, String id) {
    return await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> get(isil, "/main/runs/" + id, isil), run -> run.path("finishedAt").isString());
  }

  private JsonNode get(String isil, String path, String caller) {
    String address =
        java.net.URI.create("/api/libraries/" + isil + "/feeds" + path).normalize().toString();
    return CatalogService.json(
        service.send(service.request(address, TestTokens.librarian(caller))));
  }
}
