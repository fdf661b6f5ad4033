package org.smartlibrary.gateway.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/**
 * A service's instance as the gateway sees it: answers what a test tells it, remembers what came.
 */
public final class StandIn {

  private final HttpServer server;
  private final Map<String, HttpHandler> handlers = new ConcurrentHashMap<>();
  private final List<Heard> heard = new CopyOnWriteArrayList<>();

  private StandIn(HttpServer server) {
    this.server = server;
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::handle);
    server.start();
  }

  public static StandIn start() {
    try {
      return new StandIn(
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public URI uri() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  /** From now on requests whose path begins so are answered so; the longest beginning decides. */
  public StandIn on(String path, HttpHandler handler) {
    handlers.put(path, handler);
    return this;
  }

  /** The requests that came for paths that begin so. */
  public List<Heard> heard(String path) {
    return heard.stream().filter(one -> one.uri().startsWith(path)).toList();
  }

  public static HttpHandler answering(int status, String body) {
    return exchange -> {
      exchange.getRequestBody().readAllBytes();
      send(exchange, status, "application/json", body);
    };
  }

  /** Takes the request and closes the connection without an answer. */
  public static HttpHandler breakingOff() {
    return exchange -> {
      exchange.getRequestBody().readAllBytes();
      exchange.close();
    };
  }

  public static void send(HttpExchange exchange, int status, String type, String body)
      throws IOException {
    var bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  private void handle(HttpExchange exchange) throws IOException {
    var uri = exchange.getRequestURI().toString();
    heard.add(
        new Heard(exchange.getRequestMethod(), uri, Map.copyOf(exchange.getRequestHeaders())));
    handlers.entrySet().stream()
        .filter(handler -> uri.startsWith(handler.getKey()))
        .max(Comparator.comparingInt(handler -> handler.getKey().length()))
        .map(Map.Entry::getValue)
        .orElse(answering(404, "{\"status\": 404}"))
        .handle(exchange);
  }

  /** What an instance was asked. */
  public record Heard(String method, String uri, Map<String, List<String>> headers) {

    public String header(String name) {
      return headers.getOrDefault(name, List.of("")).getFirst();
    }
  }
}
