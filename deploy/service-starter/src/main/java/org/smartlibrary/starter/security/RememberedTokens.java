package org.smartlibrary.starter.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidationException;

/**
 * Reads a token and checks its signature once a minute, not with every call. What can change while
 * a token lives, such as that it is over, is looked at each time. Only tokens that were good are
 * remembered, and not more than a few thousand.
 */
final class RememberedTokens {

  /** Shorter than the keys themselves are believed. */
  private static final Duration BELIEVED = Duration.ofMinutes(1);

  private static final int AT_MOST = 10_000;

  private final JwtDecoder tokens;
  private final OAuth2TokenValidator<Jwt> eachTime;
  private final Clock clock;
  private volatile Memory memory;

  private record Memory(Map<String, Jwt> good, Instant until) {}

  /**
   * Tokens as this decoder reads them.
   *
   * @param eachTime what is asked of a token with every call
   */
  RememberedTokens(JwtDecoder tokens, OAuth2TokenValidator<Jwt> eachTime, Clock clock) {
    this.tokens = tokens;
    this.eachTime = eachTime;
    this.clock = clock;
    this.memory = empty();
  }

  Jwt decode(String token) {
    var good = fresh().good();
    var known = good.get(token);
    return known == null ? decoded(token, good) : stillGood(known);
  }

  private Jwt decoded(String token, Map<String, Jwt> good) {
    var jwt = tokens.decode(token);
    good.put(token, jwt);
    return jwt;
  }

  private Jwt stillGood(Jwt known) {
    var result = eachTime.validate(known);
    if (result.hasErrors()) {
      throw new JwtValidationException("The token is good no longer", result.getErrors());
    }
    return known;
  }

  private Memory fresh() {
    var now = memory;
    if (clock.instant().isBefore(now.until()) && now.good().size() < AT_MOST) {
      return now;
    }
    var next = empty();
    memory = next;
    return next;
  }

  private Memory empty() {
    return new Memory(new ConcurrentHashMap<>(), clock.instant().plus(BELIEVED));
  }
}
