package org.smartlibrary.catalog.service;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.smartlibrary.catalog.member.Members;
import org.smartlibrary.catalog.record.marc.MarcFiles;
import org.smartlibrary.starter.event.EventPublisher;
import org.smartlibrary.starter.event.OutgoingEvent;
import org.smartlibrary.starter.security.Isil;
import org.smartlibrary.startertest.TestTokens;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The running service as its clients see it. */
final class CatalogService {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final String MEMBER = "org.smartlibrary.federation.member-registered.v1";

  private final HttpClient http = HttpClient.newHttpClient();
  private final int port;
  private final EventPublisher events;
  private final Members members;

  CatalogService(int port, EventPublisher events, Members members) {
    this.port = port;
    this.events = events;
    this.members = members;
  }

  /** A library that no other test knows. */
  String newLibrary() {
    String isil = "CN-" + UUID.randomUUID().toString().substring(0, 8);
    register(isil, null, "ACTIVE", 1);
    return isil;
  }

  void register(
      String isil, @org.jspecify.annotations.Nullable String parent, String status, long version) {
    Map<String, Object> data = new HashMap<>();
    data.put("isil", isil);
    data.put("name", Map.of("zh", isil));
    data.put("level", "COUNTY");
    data.put("timeZone", "Asia/Shanghai");
    data.put("status", status);
    data.put("version", version);
    if (parent != null) {
      data.put("parent", parent);
    }
    var _ = events.send(new OutgoingEvent("federation.member", isil, MEMBER, Instant.now(), data));
    await()
        .atMost(Duration.ofSeconds(30))
        .until(
            () -> members.find(new Isil(isil)).filter(it -> it.version() == version).isPresent());
  }

  void searchable(int partition, long before) {
    Map<String, Object> data =
        Map.of(
            "topic",
            "catalog.record",
            "partition",
            partition,
            "before",
            before,
            "at",
            Instant.now().toString());
    var _ =
        events.send(
            new OutgoingEvent(
                "federation.progress",
                "catalog.record-" + partition,
                "org.smartlibrary.federation.records-searchable.v1",
                Instant.now(),
                data));
  }

  HttpResponse<String> sync(String isil, byte[] file, String type) {
    return sync(
        isil, "?mode=delta", BodyPublishers.ofByteArray(file), Map.of("Content-Type", type));
  }

  HttpResponse<String> sync(
      String isil, String query, BodyPublisher body, Map<String, String> headers) {
    HttpRequest.Builder request =
        request("/api/libraries/" + isil + "/syncs" + query, TestTokens.librarySystem(isil));
    headers.forEach(request::setHeader);
    return send(request.POST(body));
  }

  /** The sync when it is over. */
  JsonNode completed(HttpResponse<?> response) {
    assertThat(response.statusCode()).as("%s", response.body()).isEqualTo(202);
    return over(location(response));
  }

  JsonNode over(String address) {
    return await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> json(get(address)), sync -> sync.path("finishedAt").isString());
  }

  HttpResponse<String> get(String path) {
    return send(HttpRequest.newBuilder(uri(path)));
  }

  HttpResponse<String> get(String path, String accept) {
    return send(HttpRequest.newBuilder(uri(path)).header("Accept", accept));
  }

  byte[] bytes(String path, String accept) {
    try {
      HttpRequest request = HttpRequest.newBuilder(uri(path)).header("Accept", accept).build();
      return http.send(request, BodyHandlers.ofByteArray()).body();
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  HttpRequest.Builder request(String path, String token) {
    return HttpRequest.newBuilder(uri(path)).header("Authorization", TestTokens.bearer(token));
  }

  HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return http.send(request.build(), BodyHandlers.ofString(UTF_8));
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  URI uri(String path) {
    return URI.create("http://127.0.0.1:" + port + path);
  }

  static String location(HttpResponse<?> response) {
    return URI.create(response.headers().firstValue("Location").orElseThrow()).getPath();
  }

  static JsonNode json(HttpResponse<String> response) {
    return JSON.readTree(response.body());
  }

  static byte[] file(String name) {
    try (InputStream in = MarcFiles.resource(name)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  static String record(String number, String title) {
    return record("00000nam a2200000   4500", number, title);
  }

  static String deleted(String number) {
    return record("00000dam a2200000   4500", number, "x");
  }

  private static String record(String leader, String number, String title) {
    return """
        {"leader":"%s","fields":[{"001":"%s"},{"245":{"ind1":"0","ind2":"0","subfields":[{"a":"%s"}]}}]}
        """
        .formatted(leader, number, title);
  }
}
