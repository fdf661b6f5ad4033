package org.smartlibrary.gateway.identity.oauth;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.gateway.identity.BuiltInIssuer;
import org.springframework.security.oauth2.core.OAuth2Token;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.stereotype.Component;

/**
 * What was issued and is not over yet, in memory. After a restart access tokens stay good, because
 * their signature is; people sign in again, and what was revoked before lives out its minutes.
 */
@Component
@BuiltInIssuer
class IssuedTokens implements OAuth2AuthorizationService {

  private static final Duration SWEEP_EVERY = Duration.ofMinutes(1);

  private final Map<String, OAuth2Authorization> byId = new ConcurrentHashMap<>();
  private final Map<String, String> idByToken = new ConcurrentHashMap<>();
  private final AtomicReference<Instant> swept;
  private final Clock clock;

  IssuedTokens(Clock clock) {
    this.clock = clock;
    this.swept = new AtomicReference<>(clock.instant());
  }

  @Override
  public void save(OAuth2Authorization authorization) {
    sweep();
    var before = byId.put(authorization.getId(), authorization);
    if (before != null) {
      tokens(before).forEach(idByToken::remove);
    }
    tokens(authorization).forEach(token -> idByToken.put(token, authorization.getId()));
  }

  @Override
  public void remove(OAuth2Authorization authorization) {
    byId.remove(authorization.getId());
    tokens(authorization).forEach(idByToken::remove);
  }

  @Override
  public @Nullable OAuth2Authorization findById(String id) {
    return byId.get(id);
  }

  @Override
  public @Nullable OAuth2Authorization findByToken(String value, @Nullable OAuth2TokenType type) {
    var id = idByToken.get(value);
    var found = id == null ? null : byId.get(id);
    return found != null && (type == null || Kind.of(type).isIn(found, value)) ? found : null;
  }

  /** How many authorizations are remembered. */
  int size() {
    return byId.size();
  }

  private void sweep() {
    var now = clock.instant();
    var last = swept.get();
    if (last.plus(SWEEP_EVERY).isBefore(now) && swept.compareAndSet(last, now)) {
      byId.values().stream().filter(held -> endOf(held).isBefore(now)).forEach(this::remove);
    }
  }

  private static Instant endOf(OAuth2Authorization authorization) {
    return Kind.tokensOf(authorization)
        .map(OAuth2Token::getExpiresAt)
        .flatMap(Stream::ofNullable)
        .max(Instant::compareTo)
        .orElse(Instant.MIN);
  }

  private static Stream<String> tokens(OAuth2Authorization authorization) {
    return Kind.tokensOf(authorization).map(OAuth2Token::getTokenValue).filter(Objects::nonNull);
  }
}
