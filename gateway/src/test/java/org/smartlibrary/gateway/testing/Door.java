package org.smartlibrary.gateway.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;
import org.smartlibrary.gateway.GatewayApplication;
import org.smartlibrary.gateway.identity.MasterSecret;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The running gateway with stand-ins behind it, one for all tests of this JVM. */
public final class Door {

  /** Two instances of catalog-service, and one of federation-service and loan-service each. */
  public static final StandIn CATALOG = StandIn.start();

  public static final StandIn CATALOG_TOO = StandIn.start();
  public static final StandIn FEDERATION = StandIn.start();
  public static final StandIn LOAN = StandIn.start();

  public static final JsonMapper JSON = new JsonMapper();
  public static final HttpClient HTTP = HttpClient.newHttpClient();

  private static final Path DATA = temporaryFolder();
  private static final int PORT = freePort();
  private static final ConfigurableApplicationContext GATEWAY = start();

  private Door() {}

  public static URI uri() {
    return URI.create("http://127.0.0.1:" + PORT);
  }

  public static <T> T bean(Class<T> type) {
    return GATEWAY.getBean(type);
  }

  public static HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(uri() + path));
  }

  public static HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return HTTP.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  public static HttpResponse<String> get(String path) {
    return send(request(path));
  }

  public static HttpResponse<String> form(String path, Map<String, String> fields) {
    return send(formRequest(path, fields));
  }

  public static HttpRequest.Builder formRequest(String path, Map<String, String> fields) {
    return request(path)
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(BodyPublishers.ofString(encoded(fields)));
  }

  public static String encoded(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(
            field ->
                field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }

  /** A client's own secret. */
  public static String secretOf(String clientId) {
    return master().secretOf(clientId);
  }

  public static String passwordOf(String person) {
    return master().passwordOf(person);
  }

  public static String basic(String clientId, String secret) {
    var pair = (clientId + ":" + secret).getBytes(StandardCharsets.UTF_8);
    return "Basic " + Base64.getEncoder().encodeToString(pair);
  }

  /** An access token by client credentials. */
  public static String token(String clientId) {
    var grant = Map.of("grant_type", "client_credentials");
    var answer =
        send(
            formRequest("/oauth2/token", grant)
                .header("Authorization", basic(clientId, secretOf(clientId))));
    return json(answer).get("access_token").stringValue();
  }

  public static JsonNode json(HttpResponse<String> answer) {
    return JSON.readTree(answer.body());
  }

  /** What comes back for a request line that no well-behaved client would send. */
  public static String raw(String requestLine) throws IOException {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), PORT)) {
      var request = requestLine + "\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** Sends these lines and what of the body stands in the last one, and is gone. */
  public static void breakOff(String... lines) throws IOException {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), PORT)) {
      var request = "%s\r\nHost: 127.0.0.1\r\n".formatted(lines[0]);
      var rest = String.join("\r\n", Arrays.asList(lines).subList(1, lines.length));
      socket.getOutputStream().write((request + rest).getBytes(StandardCharsets.ISO_8859_1));
    }
  }

  private static MasterSecret master() {
    try {
      return MasterSecret.at(DATA.resolve("identity/master-secret"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ConfigurableApplicationContext start() {
    var simple = "--spring.cloud.discovery.client.simple.instances.";
    return new SpringApplicationBuilder(GatewayApplication.class)
        .profiles("test")
        .run(
            "--server.port=" + PORT,
            "--oidc.issuer-uri=" + uri(),
            "--SMARTLIBRARY_DATA=" + DATA,
            "--eureka.client.enabled=false",
            simple + "catalog-service[0].uri=" + CATALOG.uri(),
            simple + "catalog-service[1].uri=" + CATALOG_TOO.uri(),
            simple + "federation-service[0].uri=" + FEDERATION.uri(),
            simple + "loan-service[0].uri=" + LOAN.uri(),
            simple + "fallen-service[0].uri=http://127.0.0.1:" + freePort());
  }

  private static Path temporaryFolder() {
    try {
      return Files.createTempDirectory("gateway-test");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int freePort() {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
