package org.smartlibrary.starter.security;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/** What a token says of who calls: claims {@code sub}, {@code roles} and {@code isil}. */
final class Callers {

  private Callers() {}

  /** Nobody, when the request carried no token. */
  static Optional<Caller> of(@Nullable Authentication authentication) {
    return authentication instanceof JwtAuthenticationToken token
        ? Optional.of(of(token.getToken()))
        : Optional.empty();
  }

  static Optional<Caller> of(Supplier<? extends @Nullable Authentication> authentication) {
    return of(authentication.get());
  }

  static JwtAuthenticationToken authentication(Jwt token) {
    List<GrantedAuthority> authorities =
        roles(token).stream()
            .map(role -> "ROLE_" + role)
            .<GrantedAuthority>map(SimpleGrantedAuthority::new)
            .toList();
    return new JwtAuthenticationToken(token, authorities, subject(token));
  }

  private static Caller of(Jwt token) {
    var isil = Optional.ofNullable(token.getClaimAsString("isil")).flatMap(Isil::of);
    return new Caller(subject(token), roles(token), isil);
  }

  private static String subject(Jwt token) {
    var subject = token.getSubject();
    return subject == null ? "unknown" : subject;
  }

  private static Set<Role> roles(Jwt token) {
    var claimed = token.getClaimAsStringList("roles");
    return claimed == null
        ? Set.of()
        : claimed.stream()
            .flatMap(claim -> Role.ofClaim(claim).stream())
            .collect(Collectors.toSet());
  }
}
