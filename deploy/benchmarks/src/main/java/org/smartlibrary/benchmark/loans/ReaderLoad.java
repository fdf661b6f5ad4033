package org.smartlibrary.benchmark.loans;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.smartlibrary.local.client.Gateway;
import org.smartlibrary.local.client.Refused;
import org.smartlibrary.local.client.Tokens;

/** Registers readers who are nobody, and who have no PIN: a hash of each would take longer. */
final class ReaderLoad {

  private static final int AT_A_TIME = 20_000;

  private final Gateway gateway;
  private final Tokens tokens;

  ReaderLoad(Gateway gateway, Tokens tokens) {
    this.gateway = gateway;
    this.tokens = tokens;
  }

  static String card(int number) {
    return "C%07d".formatted(number);
  }

  /** Spreads readers over these homes; answers how many were taken a second. */
  double load(List<String> homes, int readers) throws IOException, InterruptedException, Refused {
    long began = System.nanoTime();
    for (int first = 0; first < readers; first += AT_A_TIME) {
      int last = Math.min(first + AT_A_TIME, readers);
      send(homes, first, last);
      System.err.printf("  %,d of %,d readers%n", last, readers);
    }
    return readers / ((System.nanoTime() - began) / 1e9);
  }

  private void send(List<String> homes, int from, int to)
      throws IOException, InterruptedException, Refused {
    String lines =
        IntStream.range(from, to)
            .mapToObj(number -> line(number, homes.get(number % homes.size())))
            .collect(Collectors.joining());
    var request =
        gateway
            .request("/api/readers")
            .header("Authorization", tokens.bearer("operator"))
            .header("Content-Type", "application/x-ndjson")
            .POST(BodyPublishers.ofString(lines))
            .build();
    var refused =
        gateway.send(request).body().lines().filter(line -> line.contains("refused")).findFirst();
    if (refused.isPresent()) {
      throw new IOException("A reader was refused: " + refused.get());
    }
  }

  private static String line(int number, String home) {
    return """
        {"id":"r%07d","card":"%s","name":"读者%d","home":"%s","group":"ADULT"}
        """
        .formatted(number, card(number), number, home);
  }
}
