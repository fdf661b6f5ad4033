package org.smartlibrary.benchmark.loans;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.smartlibrary.benchmark.platform.OwnPlatform;
import org.smartlibrary.local.platform.Part;

/** Whether the loan service has heard of everything that there is to lend, as its metrics say. */
final class StockLag {

  private static final Duration ROUND = Duration.ofMillis(500);
  private static final Duration PATIENCE = Duration.ofMinutes(20);
  private static final Duration TOLD_EVERY = Duration.ofSeconds(10);
  private static final String LAG = "inbox_lag";

  private final HttpClient http = HttpClient.newHttpClient();
  private final URI metrics;

  StockLag(OwnPlatform platform) {
    this.metrics = platform.address(Part.LOAN).resolve("/actuator/prometheus");
  }

  void awaitNone() throws IOException, InterruptedException {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    long told = System.nanoTime();
    for (double lag = lag(); lag > 0; lag = lag()) {
      if (System.nanoTime() > deadline) {
        throw new IOException("The loan service has not heard of everything");
      }
      if (System.nanoTime() - told > TOLD_EVERY.toNanos()) {
        System.err.printf("  %,.0f events wait for the loan service%n", lag);
        told = System.nanoTime();
      }
      TimeUnit.NANOSECONDS.sleep(ROUND.toNanos());
    }
  }

  private double lag() throws IOException, InterruptedException {
    return http.send(HttpRequest.newBuilder(metrics).build(), BodyHandlers.ofString())
        .body()
        .lines()
        .filter(line -> line.startsWith(LAG))
        .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
        .sum();
  }
}
