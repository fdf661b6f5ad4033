package org.smartlibrary.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import org.smartlibrary.benchmark.feed.Iso2709;
import org.smartlibrary.local.client.Union;
import tools.jackson.databind.JsonNode;

/** Libraries' counters as their own systems work them: over HTTP, with a token of the library. */
final class Counter {

  private static final Duration SOON = Duration.ofMinutes(1);

  private final RunningPlatform platform;
  private final Stranger stranger;

  Counter(RunningPlatform platform) {
    this.platform = platform;
    this.stranger = new Stranger(platform);
  }

  /** A title with one copy, which can be lent and found when this returns. */
  void puts(String isil, String number, String title, String barcode) throws Exception {
    var request =
        platform
            .gateway()
            .request("/api/libraries/" + isil + "/records/" + number)
            .header("Authorization", platform.tokens().bearer(isil))
            .header("Content-Type", "application/marc")
            .PUT(BodyPublishers.ofByteArray(record(isil, number, title, barcode)))
            .build();
    assertThat(platform.gateway().exchange(request).statusCode()).isEqualTo(201);
    await().atMost(SOON).until(() -> !item(isil, barcode).isEmpty());
    await().atMost(SOON).until(() -> found(title).isPresent());
  }

  private static byte[] record(String isil, String number, String title, String barcode) {
    return new Iso2709()
        .control("001", number)
        .field("101", "0 ", "a", "chi")
        .field("200", "1 ", "a", title, "f", "某氏著")
        .field("210", "  ", "a", "长沙", "c", "岳麓书社", "d", "2015")
        .field("905", "  ", "a", isil, "b", barcode, "s", "K296.4/12")
        .bytes("nam0 ", "   ");
  }

  /** A reader whom nobody knows from elsewhere. */
  void enrols(String id, String card, String home) throws Exception {
    String reader =
        """
        {"card":"%s","name":"试读者","home":"%s","group":"ADULT"}"""
            .formatted(card, home);
    does("PUT", "/api/readers/" + id, home, reader);
  }

  JsonNode lends(String isil, String barcode, String card) throws Exception {
    return json(call("POST", "/api/loans", isil, loan(isil, barcode, card)), 201);
  }

  HttpResponse<String> triesToLend(String isil, String barcode, String card) throws Exception {
    return call("POST", "/api/loans", isil, loan(isil, barcode, card));
  }

  private static String loan(String isil, String barcode, String card) {
    return """
        {"reader":"%s","barcode":"%s","at":"%s"}"""
        .formatted(card, barcode, isil);
  }

  /** The copy, as it is after it came in. */
  JsonNode takesBack(String isil, String barcode) throws Exception {
    String form =
        """
        {"barcode":"%s","at":"%s"}"""
            .formatted(barcode, isil);
    return json(call("POST", "/api/returns", isil, form), 200).path("copy");
  }

  /** What is known of the copies with this barcode. */
  JsonNode item(String isil, String barcode) throws Exception {
    var answer = call("GET", "/api/desk/items?barcode=" + barcode + "&at=" + isil, isil, "");
    return platform.gateway().read(answer.body(), JsonNode.class);
  }

  /**
   * The answer to something that has to go well; a service that asks to come again is asked again.
   */
  JsonNode does(String method, String path, String isil, String body) throws Exception {
    var answer =
        await()
            .atMost(SOON)
            .until(() -> call(method, path, isil, body), response -> response.statusCode() != 503);
    assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 299);
    return answer.body().isEmpty()
        ? platform.gateway().read("{}", JsonNode.class)
        : platform.gateway().read(answer.body(), JsonNode.class);
  }

  /** A request that may be repeated under its key. */
  HttpResponse<String> asks(String method, String path, String isil, String key, String body)
      throws Exception {
    return platform
        .gateway()
        .exchange(
            platform
                .gateway()
                .request(path)
                .timeout(Duration.ofSeconds(30))
                .header("Authorization", platform.tokens().bearer(isil))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .method(method, BodyPublishers.ofString(body))
                .build());
  }

  HttpResponse<String> call(String method, String path, String isil, String body) throws Exception {
    return stranger.call(method, path, platform.tokens().of(isil), "application/json", body);
  }

  private JsonNode json(HttpResponse<String> answer, int status) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    return platform.gateway().read(answer.body(), JsonNode.class);
  }

  Optional<Union.Found> found(String title) throws Exception {
    return platform.union().search(title, 5).records().stream()
        .filter(record -> title.equals(record.title()))
        .findFirst();
  }

  /** Waits until the search counts so many copies that are in. */
  void awaitAvailable(String title, int copies) {
    await()
        .atMost(SOON)
        .untilAsserted(
            () ->
                assertThat(found(title).map(record -> record.holdings().available()))
                    .hasValue(copies));
  }
}
