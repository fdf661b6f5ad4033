package org.smartlibrary.local.client;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

/** Access tokens of machine clients: {@code operator}, or a member's ISIL. */
public final class Tokens {

  private static final Duration RENEWED_BEFORE_END = Duration.ofSeconds(30);

  private final Gateway gateway;
  private final ClientSecrets secrets;
  private final Map<String, Token> fresh = new HashMap<>();

  public Tokens(Gateway gateway, ClientSecrets secrets) {
    this.gateway = gateway;
    this.secrets = secrets;
  }

  /** A token that is good for a while yet. */
  public synchronized String of(String client) throws IOException, InterruptedException, Refused {
    var known = fresh.get(client);
    if (known == null || known.end().isBefore(Instant.now().plus(RENEWED_BEFORE_END))) {
      known = issue(client);
      fresh.put(client, known);
    }
    return known.text();
  }

  /** The value of the {@code Authorization} header. */
  public String bearer(String client) throws IOException, InterruptedException, Refused {
    return "Bearer " + of(client);
  }

  private Token issue(String client) throws IOException, InterruptedException, Refused {
    var request =
        gateway
            .request("/oauth2/token")
            .timeout(Duration.ofSeconds(30))
            .header("Authorization", "Basic " + credentials(client))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString("grant_type=client_credentials"))
            .build();
    var response = gateway.exchange(request);
    if (response.statusCode() != 200) {
      throw new Refused(
          response.statusCode(),
          "There is no client «%s»: it is «operator» or the ISIL of a member.".formatted(client));
    }
    var answer = gateway.read(response.body(), Answer.class);
    return new Token(answer.accessToken(), Instant.now().plusSeconds(answer.expiresIn()));
  }

  private String credentials(String client) {
    byte[] pair = (client + ":" + secrets.of(client)).getBytes(StandardCharsets.UTF_8);
    return Base64.getEncoder().encodeToString(pair);
  }

  private record Token(String text, Instant end) {}

  private record Answer(
      @JsonProperty("access_token") String accessToken,
      @JsonProperty("expires_in") long expiresIn) {}
}
