package org.smartlibrary.gateway.identity.oauth;

import java.util.Arrays;
import java.util.stream.Stream;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.OAuth2Token;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationCode;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;

/** The kinds of token that one authorization can hold, under the names that OAuth gives them. */
enum Kind {
  CODE("code", OAuth2AuthorizationCode.class),
  ACCESS("access_token", OAuth2AccessToken.class),
  REFRESH("refresh_token", OAuth2RefreshToken.class),
  ID("id_token", OidcIdToken.class);

  private final String parameter;
  private final Class<? extends OAuth2Token> type;

  Kind(String parameter, Class<? extends OAuth2Token> type) {
    this.parameter = parameter;
    this.type = type;
  }

  static Kind of(OAuth2TokenType type) {
    return Arrays.stream(values())
        .filter(kind -> kind.parameter.equals(type.getValue()))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No tokens of kind " + type.getValue()));
  }

  static Stream<OAuth2Token> tokensOf(OAuth2Authorization authorization) {
    return Arrays.stream(values()).flatMap(kind -> kind.in(authorization));
  }

  boolean isIn(OAuth2Authorization authorization, String value) {
    return in(authorization).anyMatch(token -> token.getTokenValue().equals(value));
  }

  private Stream<OAuth2Token> in(OAuth2Authorization authorization) {
    var token = authorization.getToken(type);
    return token == null ? Stream.empty() : Stream.of(token.getToken());
  }
}
