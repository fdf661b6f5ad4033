package org.smartlibrary.gateway.identity.oauth;

import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;

/** A revoked token ends at the door, though its signature is good until it expires. */
record RevocationCheck(OAuth2AuthorizationService issued) implements OAuth2TokenValidator<Jwt> {

  private static final OAuth2Error REVOKED =
      new OAuth2Error(OAuth2ErrorCodes.INVALID_TOKEN, "The token was revoked", null);

  @Override
  public OAuth2TokenValidatorResult validate(Jwt token) {
    var found = issued.findByToken(token.getTokenValue(), OAuth2TokenType.ACCESS_TOKEN);
    var held = found == null ? null : found.getAccessToken();
    return held != null && held.isInvalidated()
        ? OAuth2TokenValidatorResult.failure(REVOKED)
        : OAuth2TokenValidatorResult.success();
  }
}
