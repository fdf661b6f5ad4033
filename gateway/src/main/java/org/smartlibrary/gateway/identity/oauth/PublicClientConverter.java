package org.smartlibrary.gateway.identity.oauth;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.web.authentication.AuthenticationConverter;

/**
 * Lets a public client refresh and revoke. It holds no secret, but what it sends is one, and a
 * refresh token is good for one use (OAuth 2.1, section 4.3.1). A code is never taken on this way:
 * it needs its PKCE verifier.
 */
final class PublicClientConverter implements AuthenticationConverter {

  @Override
  public @Nullable Authentication convert(HttpServletRequest request) {
    var clientId = request.getParameter(OAuth2ParameterNames.CLIENT_ID);
    return clientId != null && showsNoSecret(request) && (refreshes(request) || revokes(request))
        ? new PublicClient(clientId)
        : null;
  }

  private static boolean showsNoSecret(HttpServletRequest request) {
    return request.getHeader(HttpHeaders.AUTHORIZATION) == null
        && request.getParameter(OAuth2ParameterNames.CLIENT_SECRET) == null;
  }

  private static boolean refreshes(HttpServletRequest request) {
    return "refresh_token".equals(request.getParameter(OAuth2ParameterNames.GRANT_TYPE));
  }

  private static boolean revokes(HttpServletRequest request) {
    return request.getParameter(OAuth2ParameterNames.GRANT_TYPE) == null
        && request.getParameter(OAuth2ParameterNames.TOKEN) != null;
  }
}
