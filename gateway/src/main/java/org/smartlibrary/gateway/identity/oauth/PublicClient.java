package org.smartlibrary.gateway.identity.oauth;

import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientAuthenticationToken;

/** A client that has no secret and says only who it is. */
final class PublicClient extends OAuth2ClientAuthenticationToken {

  PublicClient(String clientId) {
    super(clientId, ClientAuthenticationMethod.NONE, null, null);
  }
}
