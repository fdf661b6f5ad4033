package org.smartlibrary.catalog.service;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Files over HTTP until the catalogue holds them. */
@WithCatalogService
class SyncTest {

  private static final String MARC = "application/marc";
  private static final String NDJSON = "application/x-ndjson";

  private final CatalogService service;

  SyncTest(@Autowired CatalogService service) {
    this.service = service;
  }

  @Test
  void aRealFileComesInAndIsCountedAndShown() {
    String isil = service.newLibrary();
    JsonNode sync =
        service.completed(
            service.sync(isil, CatalogService.file("cnmarc_interlib_18_utf8.iso"), MARC));

    assertThat(sync.path("state").asString()).isEqualTo("COMPLETED");
    assertThat(sync.path("received").asInt()).isEqualTo(18);
    assertThat(sync.path("added").asInt()).isEqualTo(16);
    assertThat(sync.path("rejected").asInt()).isEqualTo(2);
    assertThat(sync.path("bytes").asInt()).isEqualTo(14401);
    JsonNode page = CatalogService.json(service.get("/api/libraries/" + isil + "/records?size=5"));
    JsonNode syncs = CatalogService.json(service.get("/api/libraries/" + isil + "/syncs"));
    assertThat(page.path("total").asInt()).isEqualTo(16);
    assertThat(page.path("items").size()).isEqualTo(5);
    assertThat(syncs.path("total").asInt()).isEqualTo(1);
  }

  @Test
  void rejectionsAreStreamedOneALine() {
    String isil = service.newLibrary();
    HttpResponse<String> response =
        service.sync(isil, CatalogService.file("cnmarc_interlib_18_utf8.iso"), MARC);
    HttpResponse<String> rejections =
        service.get(CatalogService.location(response) + "/rejections");

    assertThat(rejections.headers().firstValue("Content-Type")).contains(NDJSON);
    assertThat(rejections.body().lines()).hasSize(2);
    assertThat(rejections.body().lines().findFirst().orElseThrow())
        .contains("\"number\":7", "\"offset\":5736", "\"field\":\"001\"");
  }

  @Test
  void theSameFileTwiceChangesNothing() {
    String isil = service.newLibrary();
    byte[] file = CatalogService.file("cnmarc_interlib_18_gbk.iso");
    service.completed(service.sync(isil, file, MARC));
    JsonNode again = service.completed(service.sync(isil, file, MARC));

    assertThat(again.path("unchanged").asInt()).isEqualTo(16);
    assertThat(again.path("added").asInt() + again.path("revised").asInt()).isZero();
  }

  @Test
  void gzipAndOverridesAreUnderstood() {
    String isil = service.newLibrary();
    HttpResponse<String> response =
        service.sync(
            isil,
            "?mode=delta&format=cnmarc&encoding=gbk",
            java.net.http.HttpRequest.BodyPublishers.ofByteArray(
                Gzip.of(CatalogService.file("cnmarc_interlib_18_gbk.iso"))),
            Map.of("Content-Type", MARC, "Content-Encoding", "gzip"));

    assertThat(service.completed(response).path("added").asInt()).isEqualTo(16);
  }

  @Test
  void xmlAndJsonComeInToo() {
    String isil = service.newLibrary();
    JsonNode xml =
        service.completed(
            service.sync(isil, CatalogService.file("yaz_marc12.xml"), "application/marcxml+xml"));
    JsonNode json =
        service.completed(
            service.sync(isil, CatalogService.record("1", "One").getBytes(UTF_8), NDJSON));

    assertThat(xml.path("added").asInt()).isEqualTo(1);
    assertThat(json.path("added").asInt()).isEqualTo(1);
  }

  @Test
  void revisionsAndDeletionsAreTakenOver() {
    String isil = service.newLibrary();
    String records = "/api/libraries/" + isil + "/records";
    String first = CatalogService.record("1", "One") + CatalogService.record("2", "Two");
    service.completed(service.sync(isil, first.getBytes(UTF_8), NDJSON));
    String second = CatalogService.record("1", "One, revised") + CatalogService.deleted("2");
    JsonNode sync = service.completed(service.sync(isil, second.getBytes(UTF_8), NDJSON));

    assertThat(sync.path("revised").asInt()).isEqualTo(1);
    assertThat(sync.path("withdrawn").asInt()).isEqualTo(1);
    assertThat(service.get(records + "/1").body()).contains("One, revised");
    assertThat(service.get(records + "/2").statusCode()).isEqualTo(404);
    assertThat(CatalogService.json(service.get(records)).path("total").asInt()).isEqualTo(1);
  }

  @Test
  void searchableFollowsTheUnionUntilTheProgressStreamIsDone() {
    String isil = service.newLibrary();
    HttpResponse<String> response =
        service.sync(isil, CatalogService.record("1", "One").getBytes(UTF_8), NDJSON);
    String address = CatalogService.location(response);
    assertThat(service.completed(response).path("searchable").asInt()).isZero();
    for (int partition = 0; partition < 8; partition++) {
      service.searchable(partition, 1_000_000);
    }
    String stream = service.get(address, "text/event-stream").body();

    assertThat(stream).contains("event:done").contains("\"searchable\":1");
    await().until(() -> CatalogService.json(service.get(address)).path("searchable").asInt() == 1);
  }
}
