package org.smartlibrary.local.client;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;

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
    var answers = gateway.send(request).body().lines().filter(line -> !line.isBlank()).toList();
    var refused = answers.stream().filter(line -> line.contains("\"refused\"")).toList();
    return new Load(answers.size() - refused.size(), refused);
  }

  /** How many lines were taken, and the answers to those that were not. */
  public record Load(long taken, List<String> refused) {}
}
