package org.smartlibrary.catalog.service;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.smartlibrary.startertest.TestTokens;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Whole files over HTTP, and who decides on those that are not believed. */
@WithCatalogService
class QuarantineTest {

  private final CatalogService service;

  QuarantineTest(@Autowired CatalogService service) {
    this.service = service;
  }

  @Test
  void aWholeFileWithdrawsWhatItNoLongerHas() {
    String isil = service.newLibrary();
    service.completed(full(isil, "", 0, 100));
    JsonNode sync = service.completed(full(isil, "", 4, 100));

    assertThat(sync.path("mode").asString()).isEqualTo("FULL");
    assertThat(sync.path("withdrawn").asInt()).isEqualTo(4);
    assertThat(sync.path("guards").size()).isEqualTo(4);
    assertThat(held(isil)).isEqualTo(96);
  }

  @Test
  void aFileThatIsNotBelievedIsShownWithItsGuardsAndSamples() {
    String isil = service.newLibrary();
    service.completed(full(isil, "", 0, 100));
    HttpResponse<String> response = full(isil, "", 20, 100);
    assertThat(response.statusCode()).isEqualTo(202);
    String address = CatalogService.location(response);
    JsonNode sync = CatalogService.json(service.get(address));
    JsonNode guard = sync.path("guards").path(0);

    assertThat(sync.path("state").asString()).isEqualTo("QUARANTINED");
    assertThat(guard.path("name").asString()).isEqualTo("withdrawn");
    assertThat(guard.path("measured").asDouble()).isEqualTo(0.2);
    assertThat(guard.path("limit").asDouble()).isEqualTo(0.05);
    assertThat(guard.path("passed").asBoolean()).isFalse();
    assertThat(sync.path("proposed").path("withdrawn").asInt()).isEqualTo(20);
    assertThat(sync.path("withdrawn").asInt()).isZero();
    assertThat(held(isil)).isEqualTo(100);
    HttpResponse<String> samples = service.get(address + "/withdrawals");
    assertThat(samples.body().lines()).hasSize(20);
    assertThat(samples.body())
        .contains("\"kind\":\"MISSING\"", "\"controlNumber\":\"r0\"", "\"held\":\"Title 0\"");
    assertThat(service.get(address, "text/event-stream").body()).contains("event:done");
  }

  @Test
  void theLibraryReleasesItAndItsSecondReleaseIsTheSame() {
    String isil = service.newLibrary();
    service.completed(full(isil, "", 0, 100));
    String address = CatalogService.location(full(isil, "", 20, 100));
    assertThat(decide(address, "release", TestTokens.librarian(isil)).statusCode()).isEqualTo(202);
    JsonNode sync = service.over(address);

    assertThat(sync.path("state").asString()).isEqualTo("COMPLETED");
    assertThat(held(isil)).isEqualTo(80);
    assertThat(decide(address, "release", TestTokens.operator()).statusCode()).isEqualTo(202);
    HttpResponse<String> late = decide(address, "discard", TestTokens.librarySystem(isil));
    assertThat(late.statusCode()).isEqualTo(409);
    assertThat(CatalogService.json(late).path("type").asString())
        .isEqualTo("/problems/nothing-to-decide");
  }

  @Test
  void aRecordThatWasConfirmedOneByOneMeanwhileStaysWhenTheFileIsReleased() {
    String isil = service.newLibrary();
    service.completed(full(isil, "", 0, 100));
    String address = CatalogService.location(full(isil, "", 20, 100));
    String record = "/api/libraries/" + isil + "/records/r0";
    int confirmed =
        service
            .send(
                service
                    .request(record, TestTokens.librarian(isil))
                    .header("Content-Type", "application/marc+json")
                    .PUT(BodyPublishers.ofString(CatalogService.record("r0", "Title 0").strip())))
            .statusCode();
    assertThat(confirmed).isEqualTo(204);
    decide(address, "release", TestTokens.librarian(isil));
    service.over(address);

    assertThat(service.get(record).statusCode()).isEqualTo(200);
    assertThat(held(isil)).isEqualTo(81);
  }

  @Test
  void anOperatorDiscardsItAndNobodyElseMayDecide() {
    String isil = service.newLibrary();
    String other = service.newLibrary();
    service.completed(full(isil, "", 0, 100));
    String address = CatalogService.location(full(isil, "", 20, 100));

    for (String decision : new String[] {"release", "discard"}) {
      assertThat(decide(address, decision, TestTokens.librarian(other)).statusCode())
          .isEqualTo(403);
      assertThat(decide(address, decision, TestTokens.reader()).statusCode()).isEqualTo(403);
      assertThat(
              service
                  .send(
                      java.net.http.HttpRequest.newBuilder(service.uri(address + "/" + decision))
                          .POST(BodyPublishers.noBody()))
                  .statusCode())
          .isEqualTo(401);
    }
    assertThat(decide(address, "discard", TestTokens.operator()).statusCode()).isEqualTo(200);
    assertThat(decide(address, "discard", TestTokens.operator()).statusCode()).isEqualTo(200);
    assertThat(decide(address, "release", TestTokens.operator()).statusCode()).isEqualTo(409);
    assertThat(held(isil)).isEqualTo(100);
  }

  @Test
  void aRequestMayAllowItselfMoreWithinLimits() {
    String isil = service.newLibrary();
    service.completed(full(isil, "", 0, 100));
    HttpResponse<String> tooMuch = full(isil, "&maxWithdrawn=0.9&maxFall=x", 20, 100);
    assertThat(tooMuch.statusCode()).isEqualTo(400);
    assertThat(tooMuch.body()).contains("?maxWithdrawn", "?maxFall", "0 to 0.5");

    service.completed(full(isil, "&maxWithdrawn=0.2&maxFall=0.2", 20, 100));
    await().until(() -> held(isil) == 80);
  }

  private HttpResponse<String> full(String isil, String query, int from, int to) {
    String file =
        IntStream.range(from, to)
            .mapToObj(i -> CatalogService.record("r" + i, "Title " + i))
            .collect(Collectors.joining());
    return service.sync(
        isil,
        "?mode=full" + query,
        BodyPublishers.ofByteArray(file.getBytes(UTF_8)),
        Map.of("Content-Type", "application/x-ndjson"));
  }

  private HttpResponse<String> decide(String address, String decision, String token) {
    return service.send(
        service.request(address + "/" + decision, token).POST(BodyPublishers.noBody()));
  }

  private int held(String isil) {
    return CatalogService.json(service.get("/api/libraries/" + isil + "/records?size=1"))
        .path("total")
        .asInt();
  }
}
