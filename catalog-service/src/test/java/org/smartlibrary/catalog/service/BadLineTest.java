package org.smartlibrary.catalog.service;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.smartlibrary.startertest.TestTokens;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Uploads over lines that break. */
@WithCatalogService
class BadLineTest {

  private static final String NDJSON = "application/x-ndjson";
  private static final int RECORDS = 2000;
  private static final byte[] FILE =
      IntStream.range(0, RECORDS)
          .mapToObj(i -> CatalogService.record("r" + i, "Title " + i))
          .collect(Collectors.joining())
          .getBytes(UTF_8);

  private final CatalogService service;

  BadLineTest(@Autowired CatalogService service) {
    this.service = service;
  }

  @Test
  void aCountyOnALineThatIsCutAgainAndAgainGetsThere() throws IOException {
    String isil = service.newLibrary();
    byte[] packed = Gzip.of(FILE);
    String address = begin(isil, "?mode=full", Map.of("Content-Encoding", "gzip"));
    int cuts = 0;
    try (CuttingProxy line =
        new CuttingProxy(service.uri("/").getPort(), packed.length / 8 + 1000)) {
      while (CatalogService.json(service.get(address)).path("state").asString().equals("RECEIVING")
          || offset(isil, address) < packed.length) {
        cuts += sendRest(line, isil, address, packed) ? 0 : 1;
      }
    }
    JsonNode sync = service.over(address);

    assertThat(cuts).isGreaterThanOrEqualTo(6);
    assertThat(sync.path("state").asString()).isEqualTo("COMPLETED");
    assertThat(sync.path("added").asInt()).isEqualTo(RECORDS);
  }

  @Test
  void aFileThatWasSentWithoutAPlanGoesOnTooOnceItsSyncIsFound() throws IOException {
    String isil = service.newLibrary();
    try (CuttingProxy line = new CuttingProxy(service.uri("/").getPort(), FILE.length / 2)) {
      HttpRequest request =
          request(line, isil, "/api/libraries/" + isil + "/syncs")
              .header("Content-Type", NDJSON)
              .POST(BodyPublishers.ofByteArray(FILE))
              .build();
      assertThat(isSent(request)).isFalse();
    }
    String address = await().until(() -> suspended(isil), found -> !found.isEmpty());
    int offset = Math.toIntExact(offset(isil, address));
    assertThat(offset).isBetween(FILE.length / 3, FILE.length / 2);
    HttpResponse<String> last = patch(isil, address, offset, FILE, FILE.length, "?1");

    assertThat(last.statusCode()).as(last.body()).isEqualTo(202);
    assertThat(service.over(address).path("received").asInt()).isEqualTo(RECORDS);
  }

  @Test
  void partsAreTakenAndAnsweredAsAnnounced() {
    String isil = service.newLibrary();
    String address = begin(isil, "", Map.of());
    HttpResponse<String> part = patch(isil, address, 0, FILE, 1000, "?0");
    HttpResponse<String> head = head(isil, address);

    assertThat(part.statusCode()).isEqualTo(200);
    assertThat(part.headers().firstValue("Upload-Offset")).hasValue("1000");
    assertThat(head.statusCode()).isEqualTo(204);
    assertThat(head.headers().firstValue("Upload-Offset")).hasValue("1000");
    assertThat(head.headers().firstValue("Upload-Complete")).hasValue("?0");
    assertThat(head.headers().firstValue("Cache-Control")).hasValue("no-store");
    HttpResponse<String> wrong = patch(isil, address, 900, FILE, FILE.length, "?1");
    assertThat(wrong.statusCode()).isEqualTo(409);
    assertThat(wrong.headers().firstValue("Upload-Offset")).hasValue("1000");
    assertThat(CatalogService.json(wrong).path("type").asString())
        .isEqualTo("/problems/mismatching-upload-offset");
    assertThat(CatalogService.json(wrong).path("expected-offset").asInt()).isEqualTo(1000);
    assertThat(patch(isil, address, 1000, FILE, FILE.length, "?1").statusCode()).isEqualTo(202);
    assertThat(head(isil, address).headers().firstValue("Upload-Complete")).hasValue("?1");
    HttpResponse<String> more = patch(isil, address, FILE.length, FILE, FILE.length, "?1");
    assertThat(more.statusCode()).isEqualTo(409);
    assertThat(CatalogService.json(more).path("type").asString())
        .isEqualTo("/problems/completed-upload");
  }

  @Test
  void aPartNeedsItsPlaceAndAnUploadItsLibrary() {
    String isil = service.newLibrary();
    String other = service.newLibrary();
    String address = begin(isil, "", Map.of());
    HttpRequest.Builder placeless =
        service
            .request(address, TestTokens.librarySystem(isil))
            .method("PATCH", BodyPublishers.ofString("x"));
    String elsewhere = address.replace(isil, other);

    assertThat(service.send(placeless).statusCode()).isEqualTo(400);
    assertThat(patch(other, address, 0, FILE, 10, "?0").statusCode()).isEqualTo(403);
    assertThat(patch(other, elsewhere, 0, FILE, 10, "?0").statusCode()).isEqualTo(404);
    assertThat(
            service
                .send(
                    HttpRequest.newBuilder(service.uri(address))
                        .header("Upload-Offset", "0")
                        .method("PATCH", BodyPublishers.ofString("x")))
                .statusCode())
        .isEqualTo(401);
  }

  private String begin(String isil, String query, Map<String, String> headers) {
    HttpRequest.Builder request =
        service
            .request("/api/libraries/" + isil + "/syncs" + query, TestTokens.librarySystem(isil))
            .header("Content-Type", NDJSON)
            .header("Upload-Complete", "?0")
            .POST(BodyPublishers.noBody());
    headers.forEach(request::header);
    HttpResponse<String> created = service.send(request);
    assertThat(created.statusCode()).as(created.body()).isEqualTo(201);
    return CatalogService.location(created);
  }

  /** Whether the line held. */
  private boolean sendRest(CuttingProxy line, String isil, String address, byte[] file) {
    int offset = Math.toIntExact(offset(isil, address));
    return isSent(
        request(line, isil, address)
            .header("Upload-Offset", "" + offset)
            .header("Upload-Complete", "?1")
            .header("Content-Type", "application/partial-upload")
            .method("PATCH", BodyPublishers.ofByteArray(file, offset, file.length - offset))
            .build());
  }

  private static boolean isSent(HttpRequest request) {
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(request, BodyHandlers.ofString()).statusCode() == 202;
    } catch (IOException _) {
      return false;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static HttpRequest.Builder request(CuttingProxy line, String isil, String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + line.port() + path))
        .version(HttpClient.Version.HTTP_1_1)
        .timeout(Duration.ofSeconds(30))
        .header("Authorization", TestTokens.bearer(TestTokens.librarySystem(isil)));
  }

  private HttpResponse<String> patch(
      String isil, String address, int from, byte[] file, int to, String complete) {
    return service.send(
        service
            .request(address, TestTokens.librarySystem(isil))
            .header("Upload-Offset", "" + from)
            .header("Upload-Complete", complete)
            .header("Content-Type", "application/partial-upload")
            .method("PATCH", BodyPublishers.ofByteArray(Arrays.copyOfRange(file, from, to))));
  }

  private HttpResponse<String> head(String isil, String address) {
    return service.send(
        service
            .request(address, TestTokens.librarySystem(isil))
            .method("HEAD", BodyPublishers.noBody()));
  }

  private long offset(String isil, String address) {
    return head(isil, address).headers().firstValueAsLong("Upload-Offset").orElseThrow();
  }

  private String suspended(String isil) {
    JsonNode sync =
        CatalogService.json(service.get("/api/libraries/" + isil + "/syncs")).path("items").path(0);
    return sync.path("state").asString("").equals("SUSPENDED")
        ? "/api/libraries/" + isil + "/syncs/" + sync.path("id").asString()
        : "";
  }
}
