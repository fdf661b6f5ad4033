package org.smartlibrary.gateway.identity.oauth;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.gateway.identity.BuiltInIssuer;
import org.smartlibrary.gateway.identity.IdentitySettings;
import org.smartlibrary.gateway.identity.MasterSecret;
import org.smartlibrary.starter.security.Isil;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import org.springframework.stereotype.Component;

/**
 * The clients of the network: the operator, the portal, and every member under its ISIL. None is
 * stored; what a client may do follows from its id, and its secret from the master secret.
 */
@Component
@BuiltInIssuer
class DerivedClients implements RegisteredClientRepository {

  static final String OPERATOR = "operator";
  static final String PORTAL = "portal";

  private final MasterSecret master;
  private final IdentitySettings settings;

  DerivedClients(MasterSecret master, IdentitySettings settings) {
    this.master = master;
    this.settings = settings;
  }

  @Override
  public @Nullable RegisteredClient findByClientId(String clientId) {
    return switch (clientId) {
      case PORTAL -> portal();
      case OPERATOR -> machine(clientId);
      default -> Isil.of(clientId).map(isil -> machine(isil.value())).orElse(null);
    };
  }

  @Override
  public @Nullable RegisteredClient findById(String id) {
    return findByClientId(id);
  }

  @Override
  public void save(RegisteredClient client) {
    throw new UnsupportedOperationException("Clients are derived, none is stored");
  }

  /** The library that a client acts for. */
  static Optional<Isil> libraryOf(String clientId) {
    return OPERATOR.equals(clientId) || PORTAL.equals(clientId)
        ? Optional.empty()
        : Isil.of(clientId);
  }

  private RegisteredClient machine(String clientId) {
    return RegisteredClient.withId(clientId)
        .clientId(clientId)
        .clientSecret(master.secretOf(clientId))
        .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
        .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
        .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
        .tokenSettings(tokens())
        .build();
  }

  private RegisteredClient portal() {
    return RegisteredClient.withId(PORTAL)
        .clientId(PORTAL)
        .clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
        .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
        .authorizationGrantType(AuthorizationGrantType.REFRESH_TOKEN)
        .redirectUri(settings.publicUri() + "/signed-in.html")
        .postLogoutRedirectUri(settings.publicUri() + "/")
        .scope(OidcScopes.OPENID)
        .scope(OidcScopes.PROFILE)
        .clientSettings(ClientSettings.builder().requireProofKey(true).build())
        .tokenSettings(tokens())
        .build();
  }

  private TokenSettings tokens() {
    return TokenSettings.builder()
        .accessTokenTimeToLive(settings.tokenLifetime())
        .refreshTokenTimeToLive(settings.refreshLifetime())
        .reuseRefreshTokens(false)
        .build();
  }
}
