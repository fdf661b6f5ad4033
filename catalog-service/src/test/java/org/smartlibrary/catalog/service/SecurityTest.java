package org.smartlibrary.catalog.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.smartlibrary.startertest.TestTokens;
import org.springframework.beans.factory.annotation.Autowired;

/** Who may write to a catalogue. */
@WithCatalogService
class SecurityTest {

  private final CatalogService service;

  SecurityTest(@Autowired CatalogService service) {
    this.service = service;
  }

  @Test
  void withoutATokenNothingIsWritten() {
    String isil = service.newLibrary();
    var request =
        java.net.http.HttpRequest.newBuilder(service.uri("/api/libraries/" + isil + "/syncs"))
            .header("Content-Type", "application/marc")
            .POST(BodyPublishers.ofString("x"));

    var response = service.send(request);
    assertThat(response.statusCode()).isEqualTo(401);
    assertThat(response.headers().firstValue("WWW-Authenticate")).isPresent();
  }

  @Test
  void anExpiredOrForgedTokenIsNone() {
    String isil = service.newLibrary();

    assertThat(put(isil, TestTokens.expired())).isEqualTo(401);
    assertThat(put(isil, TestTokens.forged())).isEqualTo(401);
  }

  @Test
  void aLibraryWritesForItselfAndForThoseBelowIt() {
    String upper = service.newLibrary();
    String lower = service.newLibrary();
    service.register(lower, upper, "ACTIVE", 2);

    assertThat(put(lower, TestTokens.librarySystem(lower))).isEqualTo(201);
    assertThat(put(lower, TestTokens.librarian(upper))).isEqualTo(204);
    assertThat(put(upper, TestTokens.librarySystem(lower))).isEqualTo(403);
    assertThat(put(lower, TestTokens.librarySystem(service.newLibrary()))).isEqualTo(403);
    assertThat(put(lower, TestTokens.reader())).isEqualTo(403);
    assertThat(put(lower, TestTokens.operator())).isEqualTo(204);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/libraries/CN-1/../CN-2/records/1",
        "/api/libraries/CN-1/records/%2e%2e/%2e%2e/x",
        "/api/libraries/CN-1/records/..%2F..%2Fsyncs",
        "/api/libraries/CN-1;x=/records/1",
        "/api/libraries//records/1",
        "/api/libraries/CN-1/records/a%00b",
        "/api/libraries/CN-1/records/a%252Fb",
        "/api/libraries/CN-1%2F..%2FCN-2/records/1",
        "/api/libraries/CN-1/records/a\\b"
      })
  void pathTricksLeadNowhere(String path) throws IOException {
    try (Socket socket =
        new Socket(java.net.InetAddress.getLoopbackAddress(), service.uri("/").getPort())) {
      socket
          .getOutputStream()
          .write(
              "DELETE %s HTTP/1.1\r\nHost: x\r\nAuthorization: %s\r\nConnection: close\r\n\r\n"
                  .formatted(path, TestTokens.bearer(TestTokens.librarySystem("CN-1")))
                  .getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
      String status =
          new BufferedReader(
                  new InputStreamReader(
                      socket.getInputStream(), java.nio.charset.StandardCharsets.UTF_8))
              .readLine();
      assertThat(status).containsPattern("HTTP/1.1 4(00|03|04)");
    }
  }

  private int put(String isil, String token) {
    var request =
        service
            .request("/api/libraries/" + isil + "/records/1", token)
            .header("Content-Type", "application/marc+json")
            .PUT(BodyPublishers.ofString(CatalogService.record("1", "One")));
    return service.send(request).statusCode();
  }
}
