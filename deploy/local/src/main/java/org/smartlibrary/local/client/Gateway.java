package org.smartlibrary.local.client;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import tools.jackson.databind.json.JsonMapper;

/** The platform's door: sends requests, reads JSON answers, turns refusals into sentences. */
public final class Gateway {

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

  /** The answer, which is a success. */
  public HttpResponse<String> send(HttpRequest request)
      throws IOException, InterruptedException, Refused {
    var response = exchange(request);
    if (response.statusCode() >= 400) {
      throw refusal(response);
    }
    return response;
  }

  /** The JSON answer to a GET. */
  public <T> T get(String path, Class<T> type) throws IOException, InterruptedException, Refused {
    return read(send(request(path).timeout(Duration.ofSeconds(30)).build()).body(), type);
  }

  /** Reads JSON; what the type does not know is ignored. */
  public <T> T read(String text, Class<T> type) {
    return json.readValue(text, type);
  }

  private Refused refusal(HttpResponse<String> response) {
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
