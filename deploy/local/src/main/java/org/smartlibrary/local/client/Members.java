package org.smartlibrary.local.client;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The libraries of the network. */
public final class Members {

  private final Gateway gateway;
  private final Tokens tokens;

  public Members(Gateway gateway, Tokens tokens) {
    this.gateway = gateway;
    this.tokens = tokens;
  }

  /** Loads libraries from a table with a heading, in the operator's name. */
  public Load load(String csv) throws IOException, InterruptedException, Refused {
    var request =
        gateway
            .request("/api/members")
            .header("Authorization", tokens.bearer("operator"))
            .header("Content-Type", "text/csv;charset=UTF-8")
            .POST(BodyPublishers.ofString(csv))
            .build();
    var answers =
        gateway
            .send(request)
            .body()
            .lines()
            .filter(line -> !line.isBlank())
            .map(line -> gateway.read(line, Answer.class))
            .toList();
    var refused = answers.stream().filter(Answer::isRefusal).map(Answer::sentence).toList();
    return new Load(answers.size() - refused.size(), refused);
  }

  /** How many lines were taken, and a sentence for each that was not. */
  public record Load(long taken, List<String> refused) {}

  private record Answer(long line, @Nullable String isil, String outcome, @Nullable String reason) {

    boolean isRefusal() {
      return outcome.equals("refused");
    }

    String sentence() {
      return "line %d (%s): %s".formatted(line, isil, reason);
    }
  }
}
