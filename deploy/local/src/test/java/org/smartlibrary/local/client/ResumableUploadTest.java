package org.smartlibrary.local.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file over a line that breaks, against a platform that keeps what came. */
class ResumableUploadTest {

  private static final String SYNC = "/api/libraries/CN-110000/syncs/0007KQ2M1F3ABCDE";

  @TempDir private Path folder = Path.of("");
  private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
  private final List<String> requests = new ArrayList<>();
  private int lines = 3;
  private int refusal;
  private HttpServer server = start();

  private static HttpServer start() {
    try {
      return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @BeforeEach
  void open() {
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext(
        "/oauth2/token",
        exchange -> answer(exchange, 200, "{\"access_token\":\"t\",\"expires_in\":300}"));
    server.createContext("/api/libraries/CN-110000/syncs", this::answer);
    server.start();
  }

  @AfterEach
  void close() {
    server.stop(0);
  }

  @Test
  void aLineThatBreaksIsTakenUpWhereThePlatformSays() throws Exception {
    byte[] content = ("00024nam" + "x".repeat(400_000)).getBytes(StandardCharsets.US_ASCII);
    Path file = Files.write(folder.resolve("books.mrc"), content);
    var broken = new ArrayList<Long>();
    var sent = new ArrayList<Long>();
    String path =
        syncs()
            .send(
                "CN-110000",
                MarcFile.at(file).orElseThrow(),
                Map.of("mode", "full"),
                new UploadListener() {
                  @Override
                  public void sent(long bytes) {
                    sent.add(bytes);
                  }

                  @Override
                  public void broken(String why, long safe, Duration pause) {
                    broken.add(safe);
                  }
                });

    assertThat(path).isEqualTo(SYNC);
    assertThat(kept.toByteArray()).isEqualTo(content);
    assertThat(broken).containsExactly(0L, 100_000L);
    assertThat(sent).last().isEqualTo((long) content.length);
    assertThat(requests)
        .containsExactly(
            "POST ?0 mode=full", "PATCH 0", "HEAD", "PATCH 100000", "HEAD", "PATCH 200000");
  }

  @Test
  void whatTheFileIsToBlameForIsNotTriedAgain() throws Exception {
    refusal = 422;
    Path file = Files.writeString(folder.resolve("books.mrc"), "00024nam");
    var marc = MarcFile.at(file).orElseThrow();

    assertThatThrownBy(() -> syncs().send("CN-110000", marc, Map.of(), _ -> {}))
        .isInstanceOf(Refused.class);
    assertThat(requests).containsExactly("POST ?0 mode=delta", "PATCH 0");
  }

  private Syncs syncs() throws IOException {
    var gateway = new Gateway(URI.create("http://127.0.0.1:" + server.getAddress().getPort()));
    return new Syncs(gateway, new Tokens(gateway, ClientSecrets.in(folder.resolve("secret"))));
  }

  private void answer(HttpExchange exchange) throws IOException {
    String method = exchange.getRequestMethod();
    String offset = exchange.getRequestHeaders().getFirst("Upload-Offset");
    switch (method) {
      case "POST" -> {
        requests.add(
            "POST %s %s"
                .formatted(
                    exchange.getRequestHeaders().getFirst("Upload-Complete"),
                    exchange.getRequestURI().getQuery()));
        exchange.getResponseHeaders().set("Location", SYNC);
        answer(exchange, 201, "{}");
      }
      case "HEAD" -> {
        requests.add(method);
        exchange.getResponseHeaders().set("Upload-Offset", "" + kept.size());
        exchange.getResponseHeaders().set("Upload-Complete", "?0");
        answer(exchange, 204, "");
      }
      default -> {
        requests.add(method + " " + offset);
        receive(exchange);
      }
    }
  }

  private void receive(HttpExchange exchange) throws IOException {
    if (refusal > 0) {
      answer(exchange, refusal, "{}");
    } else if (--lines > 0) {
      kept.writeBytes(exchange.getRequestBody().readNBytes(100_000));
      exchange.close();
    } else {
      kept.writeBytes(exchange.getRequestBody().readAllBytes());
      answer(exchange, 202, "{}");
    }
  }

  private static void answer(HttpExchange exchange, int status, String body) throws IOException {
    exchange.getRequestBody().readAllBytes();
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    if (bytes.length > 0) {
      exchange.getResponseBody().write(bytes);
    }
    exchange.close();
  }
}
