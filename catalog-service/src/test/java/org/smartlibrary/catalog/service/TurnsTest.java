package org.smartlibrary.catalog.service;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A library's files take turns. */
@WithCatalogService
class TurnsTest {

  private static final String NDJSON = "application/x-ndjson";
  private final CatalogService service;

  TurnsTest(@Autowired CatalogService service) {
    this.service = service;
  }

  @Test
  void aSecondFileIsToldWhichSyncIsRunning() throws IOException {
    String isil = service.newLibrary();
    String other = service.newLibrary();
    CompletableFuture<HttpResponse<String>> first;
    try (PipedOutputStream slow = new PipedOutputStream()) {
      PipedInputStream body = new PipedInputStream(slow);
      first = CompletableFuture.supplyAsync(() -> send(isil, body));
      slow.write((CatalogService.record("1", "One") + " ".repeat(40_000)).getBytes(UTF_8));
      slow.flush();
      String running = await().until(() -> running(isil), found -> !found.isEmpty());

      HttpResponse<String> second = send(isil, "2");
      assertThat(second.statusCode()).isEqualTo(409);
      assertThat(CatalogService.json(second).path("sync").asString()).isEqualTo(running);
      assertThat(send(other, "1").statusCode()).isEqualTo(202);
    }
    service.completed(first.join());
    assertThat(service.completed(send(isil, "2")).path("added").asInt()).isEqualTo(1);
  }

  private HttpResponse<String> send(String isil, InputStream body) {
    return service.sync(
        isil, "", BodyPublishers.ofInputStream(() -> body), Map.of("Content-Type", NDJSON));
  }

  private HttpResponse<String> send(String isil, String number) {
    return service.sync(isil, CatalogService.record(number, "T").getBytes(UTF_8), NDJSON);
  }

  private String running(String isil) {
    String id =
        CatalogService.json(service.get("/api/libraries/" + isil + "/syncs"))
            .path("items")
            .path(0)
            .path("id")
            .asString("");
    return id.isEmpty() ? "" : "/api/libraries/" + isil + "/syncs/" + id;
  }
}
