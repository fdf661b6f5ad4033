package org.smartlibrary.local.client;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.json.JsonMapper;

/** The platform's door: sends requests, reads JSON answers, turns refusals into sentences. */
public final class Gateway {

  private static final int SERVICE_UNAVAILABLE = 503;
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private final URI address;
  private final JsonMapper json = JsonMapper.builder().build();
  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(5))
          .build();

  /**
   * @param address as {@code http://127.0.0.1:8080}
   */
  public Gateway(URI address) {
    this.address = address;
  }

  /** The address of a path behind the door. */
  public URI at(String path) {
    return address.resolve(path);
  }

  /** A request to this path, to be completed. */
  public HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(at(path));
  }

  /** The answer as it came, whatever its status. */
  public HttpResponse<String> exchange(HttpRequest request)
      throws IOException, InterruptedException {
    return http.send(request, BodyHandlers.ofString());
  }

  /** The answer, which is a success; who asks to be asked again later, is. */
  public HttpResponse<String> send(HttpRequest request)
      throws IOException, InterruptedException, Refused {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (true) {
      var response = exchange(request);
      if (response.statusCode() < 400) {
        return response;
      }
      var pause = askedPause(response);
      if (pause.isEmpty() || System.nanoTime() + pause.get().toNanos() > deadline) {
        throw refusal(response);
      }
      TimeUnit.NANOSECONDS.sleep(pause.get().toNanos());
    }
  }

  /** How long a service that cannot be reached now wants to be left alone (RFC 9110, 10.2.3). */
  private static Optional<Duration> askedPause(HttpResponse<String> response) {
    return response.statusCode() == SERVICE_UNAVAILABLE
        ? response
            .headers()
            .firstValue("Retry-After")
            .filter(seconds -> seconds.matches("\\d{1,4}"))
            .map(seconds -> Duration.ofSeconds(Math.max(1, Long.parseLong(seconds))))
        : Optional.empty();
  }

  /** The JSON answer to a GET. */
  public <T> T get(String path, Class<T> type) throws IOException, InterruptedException, Refused {
    return read(send(request(path).timeout(Duration.ofSeconds(30)).build()).body(), type);
  }

  /** Reads JSON; what the type does not know is ignored. */
  public <T> T read(String text, Class<T> type) {
    return json.readValue(text, type);
  }

  /** What the platform says no to, and why. */
  Refused refusal(HttpResponse<String> response) {
    boolean problem =
        response
            .headers()
            .firstValue("Content-Type")
            .filter(type -> type.startsWith("application/problem+json"))
            .isPresent();
    String sentence =
        problem
            ? read(response.body(), ProblemAnswer.class).sentence()
            : "the answer of %s was %d".formatted(response.uri(), response.statusCode());
    return new Refused(response.statusCode(), sentence);
  }
}
