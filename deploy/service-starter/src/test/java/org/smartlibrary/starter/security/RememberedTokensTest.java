package org.smartlibrary.starter.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtValidationException;

class RememberedTokensTest {

  private final Watch clock = new Watch();
  private final List<String> checked = new ArrayList<>();
  private boolean revoked;

  private final RememberedTokens tokens =
      new RememberedTokens(
          this::read,
          token ->
              revoked
                  ? OAuth2TokenValidatorResult.failure(new OAuth2Error("invalid_token"))
                  : OAuth2TokenValidatorResult.success(),
          clock);

  @Test
  void aSignatureIsCheckedOnce() {
    assertThat(tokens.decode("good")).isSameAs(tokens.decode("good"));
    assertThat(checked).containsExactly("good");
  }

  @Test
  void afterAMinuteItIsCheckedAgain() {
    tokens.decode("good");
    clock.now = clock.now.plus(Duration.ofMinutes(1));
    tokens.decode("good");
    assertThat(checked).containsExactly("good", "good");
  }

  @Test
  void whatIsOverOrWasRevokedMeanwhileIsRefusedAlthoughItIsKnown() {
    tokens.decode("good");
    revoked = true;
    assertThatThrownBy(() -> tokens.decode("good")).isInstanceOf(JwtValidationException.class);
  }

  @Test
  void aForgedTokenIsRefusedEachTimeAndNeverRemembered() {
    for (int time = 0; time < 3; time++) {
      assertThatThrownBy(() -> tokens.decode("forged")).isInstanceOf(BadJwtException.class);
    }
    assertThat(checked).hasSize(3);
  }

  @Test
  void anotherTokenIsNeverTakenForOneThatIsKnown() {
    tokens.decode("good");
    assertThat(tokens.decode("gooe").getTokenValue()).isEqualTo("gooe");
    assertThat(checked).containsExactly("good", "gooe");
  }

  @Test
  void moreThanAFewThousandAreForgotten() {
    IntStream.rangeClosed(0, 10_000).forEach(number -> tokens.decode("good-" + number));
    tokens.decode("good-0");
    assertThat(checked).hasSize(10_002);
  }

  private Jwt read(String token) {
    checked.add(token);
    if (token.equals("forged")) {
      throw new BadJwtException("forged");
    }
    return Jwt.withTokenValue(token).header("alg", "RS256").subject("somebody").build();
  }

  private static final class Watch extends Clock {

    private Instant now = Instant.parse("2026-11-26T04:00:00Z");

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
