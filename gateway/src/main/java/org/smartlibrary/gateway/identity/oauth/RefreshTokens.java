package org.smartlibrary.gateway.identity.oauth;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.keygen.Base64StringKeyGenerator;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenGenerator;

/**
 * Refresh tokens for the portal too, which the framework's own generator denies every public
 * client.
 */
final class RefreshTokens implements OAuth2TokenGenerator<OAuth2RefreshToken> {

  private static final int BYTES = 48;

  private final Base64StringKeyGenerator random = new Base64StringKeyGenerator(BYTES);
  private final Clock clock;

  RefreshTokens(Clock clock) {
    this.clock = clock;
  }

  @Override
  public @Nullable OAuth2RefreshToken generate(OAuth2TokenContext context) {
    if (!OAuth2TokenType.REFRESH_TOKEN.equals(context.getTokenType())) {
      return null;
    }
    var now = clock.instant();
    var lifetime = context.getRegisteredClient().getTokenSettings().getRefreshTokenTimeToLive();
    return new OAuth2RefreshToken(random.generateKey(), now, now.plus(lifetime));
  }
}
