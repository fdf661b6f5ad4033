package org.smartlibrary.gateway.identity.oauth;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.gateway.identity.BuiltInIssuer;
import org.smartlibrary.gateway.identity.IdentitySettings;
import org.smartlibrary.gateway.identity.IdentitySettings.Person;
import org.smartlibrary.starter.security.Role;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.stereotype.Component;

/** What a token says of its bearer: {@code roles}, and {@code isil} of the library acted for. */
@Component
@BuiltInIssuer
class TokenClaims implements OAuth2TokenCustomizer<JwtEncodingContext> {

  private final People people;
  private final IdentitySettings settings;

  TokenClaims(People people, IdentitySettings settings) {
    this.people = people;
    this.settings = settings;
  }

  @Override
  public void customize(JwtEncodingContext context) {
    var claims = context.getClaims();
    if (OAuth2TokenType.ACCESS_TOKEN.equals(context.getTokenType())) {
      claims.audience(List.of(settings.audience()));
    }
    if (AuthorizationGrantType.CLIENT_CREDENTIALS.equals(context.getAuthorizationGrantType())) {
      describeMachine(context.getRegisteredClient().getClientId(), claims);
    } else {
      describePerson(nameOf(context.getPrincipal()), claims);
    }
  }

  private void describePerson(String name, JwtClaimsSet.Builder claims) {
    var person = people.find(name).orElseGet(() -> new Person(Set.of(), null));
    roles(claims, person.roles());
    Optional.ofNullable(person.isil()).ifPresent(isil -> claims.claim("isil", isil.value()));
  }

  private static String nameOf(@Nullable Authentication signedIn) {
    return signedIn == null ? "" : signedIn.getName();
  }

  private static void describeMachine(String clientId, JwtClaimsSet.Builder claims) {
    DerivedClients.libraryOf(clientId)
        .ifPresentOrElse(
            isil -> roles(claims.claim("isil", isil.value()), Set.of(Role.LIBRARY_SYSTEM)),
            () -> roles(claims, Set.of(Role.OPERATOR)));
  }

  private static void roles(JwtClaimsSet.Builder claims, Set<Role> roles) {
    claims.claim("roles", roles.stream().map(Role::claim).sorted().toList());
  }
}
