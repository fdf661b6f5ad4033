package org.smartlibrary.local.client;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.local.platform.OwnerOnly;
import tools.jackson.databind.json.JsonMapper;

/**
 * Self-check machines as a library's staff set them up. A secret is shown once, and kept in a
 * folder for the owner's eyes.
 */
public final class Terminals {

  private static final JsonMapper JSON = JsonMapper.shared();

  private final Gateway gateway;
  private final Tokens tokens;
  private final Path secrets;

  public Terminals(Gateway gateway, Tokens tokens, Path secrets) {
    this.gateway = gateway;
    this.tokens = tokens;
    this.secrets = secrets;
  }

  /** Sets a machine up unless it is there, and answers its secret; it speaks English. */
  public String setUp(String login, String isil, String place)
      throws IOException, InterruptedException, Refused {
    var form = Map.of("library", isil, "place", place, "language", "ENGLISH");
    var made = ask("PUT", "/api/desk/terminals/" + login, isil, JSON.writeValueAsString(form));
    if (made.secret() != null) {
      return kept(login, made.secret());
    }
    return Files.exists(file(login))
        ? Files.readString(file(login)).strip()
        : newSecret(login, isil);
  }

  /** Another secret, for one that is lost; with the old one nobody signs in any more. */
  public String newSecret(String login, String isil)
      throws IOException, InterruptedException, Refused {
    var made = ask("POST", "/api/desk/terminals/" + login + "/secret", isil, "");
    if (made.secret() == null) {
      throw new IOException("The answer has no secret for " + login);
    }
    return kept(login, made.secret());
  }

  private Made ask(String method, String path, String isil, String body)
      throws IOException, InterruptedException, Refused {
    var request =
        gateway
            .request(path)
            .timeout(Duration.ofSeconds(30))
            .header("Authorization", tokens.bearer(isil))
            .header("Content-Type", "application/json")
            .method(method, BodyPublishers.ofString(body))
            .build();
    return gateway.read(gateway.send(request).body(), Made.class);
  }

  private String kept(String login, String secret) throws IOException {
    OwnerOnly.createFolder(secrets);
    Files.writeString(OwnerOnly.createFile(file(login)), secret);
    return secret;
  }

  private Path file(String login) {
    return secrets.resolve(login);
  }

  private record Made(String login, @Nullable String secret) {}
}
