package org.smartlibrary.catalog.service;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.smartlibrary.startertest.TestTokens;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Files that are not what they should be get a clear answer, and harm nobody. */
@WithCatalogService
class GuardTest {

  private static final String MARC = "application/marc";
  private final CatalogService service;

  GuardTest(@Autowired CatalogService service) {
    this.service = service;
  }

  @Test
  void anUnknownLibraryIsToldToRegisterFirst() {
    problem(service.sync("CN-999999", bytes("x"), MARC), 404, "unknown-library");
  }

  @Test
  void aClosedLibraryTakesNothing() {
    service.register("CN-closed", null, "CLOSED", 1);
    problem(service.sync("CN-closed", bytes("x"), MARC), 409, "library-closed");
  }

  @Test
  void anotherContentTypeIsUnsupported() {
    HttpResponse<String> response = service.sync(service.newLibrary(), bytes("x"), "text/plain");

    assertThat(response.statusCode()).isEqualTo(415);
    assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
  }

  @Test
  void anEmptyFileIsRefused() {
    problem(service.sync(service.newLibrary(), new byte[0], MARC), 400, "empty-file");
  }

  @Test
  void everyWrongParameterIsNamed() {
    JsonNode problem =
        problem(
            service.sync(
                service.newLibrary(),
                "?mode=everything&format=marc99&encoding=klingon",
                BodyPublishers.ofString("x"),
                Map.of("Content-Type", MARC)),
            400,
            "wrong-parameter");

    assertThat(
            problem.path("errors").values().stream().map(each -> each.path("pointer").asString()))
        .containsExactly("?mode", "?format", "?encoding");
  }

  @Test
  void anotherContentEncodingIsUnsupported() {
    problem(encoded("br", bytes("x")), 415, "wrong-content-encoding");
  }

  @Test
  void whatIsCalledGzipHasToBeIt() {
    problem(encoded("gzip", bytes("plain text")), 400, "not-gzip");
  }

  @Test
  void aZipBombIsRefusedBeforeItIsUnpacked() {
    problem(encoded("gzip", Gzip.of(new byte[64 << 20])), 413, "file-too-large");
  }

  @Test
  void aTruncatedGzipIsABrokenUpload() {
    byte[] packed = Gzip.of(CatalogService.file("cnmarc_interlib_18_utf8.iso"));
    problem(encoded("gzip", Arrays.copyOf(packed, packed.length / 2)), 400, "broken-upload");
  }

  @Test
  void aTruncatedFileSaysHowManyWereTaken() {
    byte[] file = Arrays.copyOf(CatalogService.file("cnmarc_interlib_18_utf8.iso"), 3000);
    HttpResponse<String> response = service.sync(service.newLibrary(), file, MARC);
    JsonNode problem = problem(response, 422, "truncated-file");

    assertThat(problem.path("taken").asInt()).isEqualTo(3);
    assertThat(service.over(problem.path("sync").asString()).path("state").asString())
        .isEqualTo("FAILED");
    assertThat(CatalogService.location(response)).isEqualTo(problem.path("sync").asString());
  }

  @Test
  void whatIsNotMarcSaysWhatItLooksLike() {
    JsonNode problem =
        problem(service.sync(service.newLibrary(), bytes("{\"a\":1}"), MARC), 422, "not-records");

    assertThat(problem.path("detail").asString())
        .contains("this looks like JSON; send it as application/x-ndjson");
  }

  @Test
  void entitiesAreNeverExpanded() {
    String bomb =
        "<?xml version='1.0'?><!DOCTYPE c [<!ENTITY a 'aaaaaaaaaa'>]><collection><record>&a;</record></collection>";
    problem(
        service.sync(service.newLibrary(), bytes(bomb), "application/marcxml+xml"),
        422,
        "not-records");
  }

  @Test
  void aClientThatGoesAwayLeavesASyncThatWaitsForTheRest() throws IOException {
    String isil = service.newLibrary();
    try (Socket socket =
        new Socket(java.net.InetAddress.getLoopbackAddress(), service.uri("/").getPort())) {
      OutputStream out = socket.getOutputStream();
      out.write(
          bytes(
              "POST /api/libraries/%s/syncs HTTP/1.1\r\nHost: x\r\nContent-Type: %s\r\nContent-Length: 14401\r\nAuthorization: %s\r\n\r\n"
                  .formatted(isil, MARC, TestTokens.bearer(TestTokens.librarySystem(isil)))));
      out.write(CatalogService.file("cnmarc_interlib_18_utf8.iso"), 0, 3000);
      out.flush();
    }
    JsonNode sync =
        org.awaitility.Awaitility.await()
            .atMost(java.time.Duration.ofSeconds(30))
            .until(
                () ->
                    CatalogService.json(service.get("/api/libraries/" + isil + "/syncs"))
                        .path("items")
                        .path(0),
                found -> found.path("state").asString("").equals("SUSPENDED"));
    assertThat(sync.path("bytes").asInt()).isEqualTo(3000);
  }

  @Test
  void anUnknownSyncIsNotFound() {
    String isil = service.newLibrary();
    problem(service.get("/api/libraries/" + isil + "/syncs/nothing"), 404, "unknown-sync");
    problem(
        service.get("/api/libraries/" + isil + "/syncs/0000000000000000/rejections"),
        404,
        "unknown-sync");
  }

  private HttpResponse<String> encoded(String encoding, byte[] body) {
    return service.sync(
        service.newLibrary(),
        "",
        BodyPublishers.ofByteArray(body),
        Map.of("Content-Type", MARC, "Content-Encoding", encoding));
  }

  private static JsonNode problem(HttpResponse<String> response, int status, String slug) {
    assertThat(response.statusCode()).as("%s", response.body()).isEqualTo(status);
    assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
    JsonNode problem = CatalogService.json(response);
    assertThat(problem.path("type").asString()).isEqualTo("/problems/" + slug);
    assertThat(problem.path("status").asInt()).isEqualTo(status);
    return problem;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }
}
