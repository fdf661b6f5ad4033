package org.smartlibrary.gateway.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.JWK;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SigningKeysTest {

  private static final Duration LIFETIME = Duration.ofDays(30);

  @TempDir Path folder;
  private Instant now = Instant.parse("2026-11-25T00:00:00Z");
  private final Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);

  @Test
  void aKeyIsMadeOnceAndKeptForItsOwnerOnly() throws IOException {
    var made = ids(keys());
    assertThat(made).hasSize(1);
    assertThat(ids(keys())).isEqualTo(made);
    var mode = Files.getPosixFilePermissions(folder.resolve("signing-keys.json"));
    assertThat(PosixFilePermissions.toString(mode)).isEqualTo("rw-------");
  }

  @Test
  void aReplacedKeyStaysPublishedForADay() throws IOException {
    var keys = keys();
    var first = ids(keys).getFirst();
    var second = keys.rotate();
    assertThat(ids(keys)).containsExactly(second, first);

    now = now.plus(Duration.ofHours(25));
    var third = keys.rotate();
    assertThat(ids(keys)).containsExactly(third, second);
    assertThat(ids(keys())).containsExactly(third, second);
  }

  @Test
  void aKeyThatIsOverItsLifetimeIsReplacedWhenItIsUsed() throws IOException {
    var keys = keys();
    var first = ids(keys).getFirst();
    now = now.plus(LIFETIME).plusSeconds(1);
    assertThat(ids(keys)).hasSize(2).last().isEqualTo(first);
  }

  private SigningKeys keys() throws IOException {
    return SigningKeys.at(folder.resolve("signing-keys.json"), clock, LIFETIME);
  }

  private static List<String> ids(SigningKeys keys) {
    return keys.published().stream().map(JWK::getKeyID).toList();
  }
}
