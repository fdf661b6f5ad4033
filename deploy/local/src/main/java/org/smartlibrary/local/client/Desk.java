package org.smartlibrary.local.client;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A library's circulation desk, and the readers whom it serves. */
public final class Desk {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final int NOT_FOUND = 404;
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final Duration ROUND = Duration.ofMillis(500);

  private final Gateway gateway;
  private final Tokens tokens;

  public Desk(Gateway gateway, Tokens tokens) {
    this.gateway = gateway;
    this.tokens = tokens;
  }

  /** Registers readers, one a line as JSON, in the operator's name. */
  public Load enrol(String ndjson) throws IOException, InterruptedException, Refused {
    var request =
        gateway
            .request("/api/readers")
            .header("Authorization", tokens.bearer("operator"))
            .header("Content-Type", "application/x-ndjson")
            .POST(BodyPublishers.ofString(ndjson))
            .build();
    var answers =
        gateway
            .send(request)
            .body()
            .lines()
            .filter(line -> !line.isBlank())
            .map(this::read)
            .toList();
    var refused = answers.stream().filter(Answer::isRefusal).map(Answer::sentence).toList();
    return new Load(answers.size() - refused.size(), refused);
  }

  /**
   * Lends a copy, and waits until the desk has heard of it.
   *
   * @param reader a card's number or a reader's id
   * @param key under which the same request may come again
   */
  public Loan lend(String isil, String barcode, String reader, String key)
      throws IOException, InterruptedException, Refused {
    var loan = Map.of("reader", reader, "barcode", barcode, "at", isil);
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (true) {
      try {
        return gateway.read(post("/api/loans", isil, key, loan).body(), Loan.class);
      } catch (Refused refused) {
        if (refused.status() != NOT_FOUND || System.nanoTime() > deadline) {
          throw refused;
        }
        TimeUnit.NANOSECONDS.sleep(ROUND.toNanos());
      }
    }
  }

  /** Takes a copy in, and says where it goes. */
  public Returned giveBack(String isil, String barcode, String key)
      throws IOException, InterruptedException, Refused {
    var returned = Map.of("barcode", barcode, "at", isil);
    return gateway.read(post("/api/returns", isil, key, returned).body(), Returned.class);
  }

  private HttpResponse<String> post(String path, String isil, String key, Map<String, String> body)
      throws IOException, InterruptedException, Refused {
    return gateway.send(
        gateway
            .request(path)
            .timeout(Duration.ofSeconds(30))
            .header("Authorization", tokens.bearer(isil))
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", key)
            .POST(BodyPublishers.ofString(JSON.writeValueAsString(body)))
            .build());
  }

  private Answer read(String line) {
    return gateway.read(line, Answer.class);
  }

  /** How many lines were taken, and a sentence for each that was not. */
  public record Load(long taken, List<String> refused) {}

  /** What somebody took home. */
  public record Loan(String id, String title, String barcode, Instant due) {}

  /** What came back. */
  public record Returned(Copy copy) {}

  /** Where a copy is, and where it is on its way to. */
  public record Copy(String title, String custody, String at, @Nullable String to) {}

  private record Answer(long line, @Nullable String id, String outcome, @Nullable String reason) {

    boolean isRefusal() {
      return outcome.equals("refused");
    }

    String sentence() {
      return "line %d (%s): %s".formatted(line, id, reason);
    }
  }
}
