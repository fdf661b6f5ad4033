package org.smartlibrary.catalog.service;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.smartlibrary.startertest.TestTokens;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Records one by one. */
@WithCatalogService
class SingleRecordTest {

  private static final String JSON = "application/marc+json";
  private final CatalogService service;
  private String isil = "";

  SingleRecordTest(@Autowired CatalogService service) {
    this.service = service;
  }

  @BeforeEach
  void newLibrary() {
    isil = service.newLibrary();
  }

  @Test
  void aRecordIsWrittenReadRevisedAndWithdrawn() {
    HttpResponse<String> created = put("1", CatalogService.record("1", "One"), Map.of());
    HttpResponse<String> read = service.get(path("1"));
    HttpResponse<String> revised = put("1", CatalogService.record("1", "One, revised"), Map.of());

    assertThat(created.statusCode()).isEqualTo(201);
    assertThat(etag(created)).isEqualTo(etag(read));
    assertThat(revised.statusCode()).isEqualTo(204);
    assertThat(etag(revised)).isNotEqualTo(etag(created));
    assertThat(title(service.get(path("1")))).isEqualTo("One, revised");
    assertThat(delete("1", Map.of()).statusCode()).isEqualTo(204);
    assertThat(service.get(path("1")).statusCode()).isEqualTo(404);
    assertThat(delete("1", Map.of()).statusCode()).isEqualTo(404);
  }

  @Test
  void theSameRecordAgainKeepsItsEtag() {
    HttpResponse<String> created = put("1", CatalogService.record("1", "One"), Map.of());
    HttpResponse<String> again = put("1", CatalogService.record("1", "One"), Map.of());

    assertThat(again.statusCode()).isEqualTo(204);
    assertThat(etag(again)).isEqualTo(etag(created));
  }

  @Test
  void preconditionsAreKept() {
    String first = etag(put("1", CatalogService.record("1", "One"), Map.of()));
    String second = etag(put("1", CatalogService.record("1", "Two"), Map.of("If-Match", first)));

    assertThat(
            put("1", CatalogService.record("1", "Three"), Map.of("If-Match", first)).statusCode())
        .isEqualTo(412);
    assertThat(
            put("1", CatalogService.record("1", "Three"), Map.of("If-None-Match", "*"))
                .statusCode())
        .isEqualTo(412);
    assertThat(put("2", CatalogService.record("2", "X"), Map.of("If-Match", "*")).statusCode())
        .isEqualTo(412);
    assertThat(delete("1", Map.of("If-Match", first)).statusCode()).isEqualTo(412);
    assertThat(delete("1", Map.of("If-Match", second)).statusCode()).isEqualTo(204);
  }

  @Test
  void whatIsKnownIsNotSentAgain() {
    String etag = etag(put("1", CatalogService.record("1", "One"), Map.of()));
    var request =
        java.net.http.HttpRequest.newBuilder(service.uri(path("1"))).header("If-None-Match", etag);

    assertThat(service.send(request).statusCode()).isEqualTo(304);
  }

  @Test
  void aControlNumberMayHaveASlash() {
    assertThat(put("a%2Fb", CatalogService.record("a/b", "Slash"), Map.of()).statusCode())
        .isEqualTo(201);
    assertThat(title(service.get(path("a%2Fb")))).isEqualTo("Slash");
  }

  @Test
  void theAddressAndTheRecordHaveToAgree() {
    assertThat(put("1", CatalogService.record("2", "Two"), Map.of()).statusCode()).isEqualTo(422);
    assertThat(
            put("1", CatalogService.record("1", "A") + CatalogService.record("1", "B"), Map.of())
                .body())
        .contains("more than one record");
  }

  @Test
  void everySerializationIsToBeHadAndTheOriginalByteForByte() {
    byte[] file = CatalogService.file("cnmarc_interlib_18_gbk.iso");
    byte[] first = Arrays.copyOf(file, Integer.parseInt(new String(file, 0, 5, UTF_8)));
    service.completed(service.sync(isil, first, "application/marc"));
    String path = path("004118608");

    assertThat(service.bytes(path, "application/marc")).isEqualTo(first);
    assertThat(service.get(path, "application/marcxml+xml").body())
        .contains("info:lc/xmlns/marcxchange-v1", "三体");
    assertThat(service.get(path, JSON).body()).contains("\"200\"", "三体");
    assertThat(title(service.get(path, "application/json"))).isEqualTo("三体");
    assertThat(service.get(path, "image/png").statusCode()).isEqualTo(406);
  }

  private HttpResponse<String> put(String number, String record, Map<String, String> headers) {
    var request =
        service.request(path(number), TestTokens.librarySystem(isil)).header("Content-Type", JSON);
    headers.forEach(request::header);
    return service.send(request.PUT(BodyPublishers.ofString(record)));
  }

  private HttpResponse<String> delete(String number, Map<String, String> headers) {
    var request = service.request(path(number), TestTokens.librarySystem(isil));
    headers.forEach(request::header);
    return service.send(request.DELETE());
  }

  private String path(String number) {
    return "/api/libraries/" + isil + "/records/" + number;
  }

  private static String etag(HttpResponse<?> response) {
    return response.headers().firstValue("ETag").orElseThrow();
  }

  private static String title(HttpResponse<String> response) {
    JsonNode record = CatalogService.json(response).path("record");
    return record.path("titles").path(0).path("value").asString();
  }
}
