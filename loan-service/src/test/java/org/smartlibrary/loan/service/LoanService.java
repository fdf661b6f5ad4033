package org.smartlibrary.loan.service;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.loan.member.Libraries;
import org.smartlibrary.starter.event.EventPublisher;
import org.smartlibrary.starter.event.OutgoingEvent;
import org.smartlibrary.starter.security.Isil;
import org.smartlibrary.startertest.TestTokens;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The running service as its clients see it. */
public final class LoanService {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final String MEMBER = "org.smartlibrary.federation.member-registered.v1";

  private final HttpClient http = HttpClient.newHttpClient();
  private final int port;
  private final EventPublisher events;
  private final Libraries libraries;

  LoanService(int port, EventPublisher events, Libraries libraries) {
    this.port = port;
    this.events = events;
    this.libraries = libraries;
  }

  /** A county library that no other test knows. */
  public Isil newLibrary() {
    return newLibrary("COUNTY", null);
  }

  /** A library that no other test knows; the service has heard of it. */
  public Isil newLibrary(String level, @Nullable Isil parent) {
    var isil = new Isil("CN-" + UUID.randomUUID().toString().substring(0, 8));
    register(isil, level, parent, "ACTIVE", 1);
    return isil;
  }

  public void register(
      Isil isil, String level, @Nullable Isil parent, String status, long version) {
    Map<String, Object> data = new HashMap<>();
    data.put("isil", isil.value());
    data.put("name", Map.of("zh", isil.value()));
    data.put("level", level);
    data.put("timeZone", "Asia/Shanghai");
    data.put("status", status);
    data.put("version", version);
    if (parent != null) {
      data.put("parent", parent.value());
    }
    var _ =
        events.send(
            new OutgoingEvent("federation.member", isil.value(), MEMBER, Instant.now(), data));
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> libraries.find(isil).filter(it -> it.version() == version).isPresent());
  }

  public HttpResponse<String> get(String path, String token) {
    return send(request(path, token));
  }

  public HttpResponse<String> put(String path, String token, String json, String... headers) {
    return send(request(path, token, headers).PUT(BodyPublishers.ofString(json)));
  }

  public HttpResponse<String> post(String path, String token, String json, String... headers) {
    return send(request(path, token, headers).POST(BodyPublishers.ofString(json)));
  }

  public HttpResponse<String> delete(String path, String token, String... headers) {
    return send(request(path, token, headers).DELETE());
  }

  /** A request for JSON, with more headers as names and values in turn. */
  public HttpRequest.Builder request(String path, String token, String... headers) {
    var request =
        HttpRequest.newBuilder(uri(path))
            .header("Authorization", TestTokens.bearer(token))
            .header("Content-Type", "application/json");
    return headers.length == 0 ? request : request.headers(headers);
  }

  public HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return http.send(request.build(), BodyHandlers.ofString(UTF_8));
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  public URI uri(String path) {
    return URI.create("http://127.0.0.1:" + port + path);
  }

  public static JsonNode json(HttpResponse<String> response) {
    return JSON.readTree(response.body());
  }
}
