package org.smartlibrary.benchmark.loans;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.smartlibrary.benchmark.http.Load;
import org.smartlibrary.benchmark.http.PlainHttp;
import org.smartlibrary.benchmark.platform.OwnPlatform;
import org.smartlibrary.benchmark.report.Latencies;
import org.smartlibrary.local.platform.Part;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How soon a search knows what a desk did, while other desks lend a hundred copies a second. */
final class DeskToSearch {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final int DESKS = 20;

  /** A title whose words find more is passed over: its copies might not be in the answer. */
  private static final int SHOWN = 50;

  private static final int RATE = 100;
  private static final Duration ROUND = Duration.ofMillis(10);
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final HttpClient http = HttpClient.newHttpClient();
  private final URI gateway;
  private final Desks desks;

  DeskToSearch(OwnPlatform platform, Desks desks) {
    this.gateway = platform.address(Part.GATEWAY);
    this.desks = desks;
  }

  Latencies measure(Duration time) throws InterruptedException, ExecutionException {
    var load =
        new Load(
            gateway, desks.libraries().size(), (client, _) -> desks.lend(client, desks.next()));
    Callable<Latencies> others = () -> load.measure(DESKS, RATE, time);
    try (var pool = Executors.newSingleThreadExecutor()) {
      var lending = pool.submit(others);
      var delays = delays(time);
      lending.get();
      return delays;
    }
  }

  private Latencies delays(Duration time) throws InterruptedException {
    var delays = LongStream.builder();
    long began = System.nanoTime();
    try (var client = new PlainHttp(gateway)) {
      while (System.nanoTime() - began < time.toNanos()) {
        var errand = desks.next();
        var search = search(errand);
        var before = seen(search);
        if (before.total() <= SHOWN) {
          delays.add(delay(client, errand, search, before.available()));
        }
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return Latencies.of(1, RATE, delays.build().toArray(), System.nanoTime() - began);
  }

  /** Nanoseconds from the desk's answer to a return until the search counts one copy more. */
  private long delay(PlainHttp client, Desks.Errand errand, String search, long before)
      throws IOException, InterruptedException {
    desks.lend(client, errand);
    desks.giveBack(client, errand);
    long answered = System.nanoTime();
    while (seen(search).available() <= before) {
      if (System.nanoTime() - answered > PATIENCE.toNanos()) {
        throw new IOException("The search never heard of the return of " + errand.barcode());
      }
      TimeUnit.NANOSECONDS.sleep(ROUND.toNanos());
    }
    return System.nanoTime() - answered;
  }

  private String search(Desks.Errand errand) {
    return "/api/union/search?size=%d&title=%s"
        .formatted(SHOWN, encoded(desks.title(errand).main()));
  }

  /** How much the title's words find, and how many copies of what is shown are in. */
  private record Seen(long total, long available) {}

  private Seen seen(String search) throws IOException, InterruptedException {
    var request = HttpRequest.newBuilder(gateway.resolve(search)).build();
    var answer = JSON.readTree(http.send(request, BodyHandlers.ofString()).body());
    var records = answer.path("records");
    if (records.isEmpty()) {
      throw new IOException("Nothing was found with " + search);
    }
    return new Seen(
        answer.path("total").asLong(),
        records.valueStream().mapToLong(DeskToSearch::availableOf).sum());
  }

  private static long availableOf(JsonNode record) {
    return record.path("holdings").path("available").asLong();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
