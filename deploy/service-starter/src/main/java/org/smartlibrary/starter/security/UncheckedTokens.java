package org.smartlibrary.starter.security;

import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.authentication.AuthenticationEntryPointFailureHandler;

/**
 * That a token cannot be checked, because the issuer's keys are away, is answered where every other
 * refusal of a token is, and is no failure of the container's.
 */
record UncheckedTokens(AuthenticationEntryPoint problems)
    implements ObjectPostProcessor<BearerTokenAuthenticationFilter> {

  @Override
  public <O extends BearerTokenAuthenticationFilter> O postProcess(O filter) {
    var handler = new AuthenticationEntryPointFailureHandler(problems);
    handler.setRethrowAuthenticationServiceException(false);
    filter.setAuthenticationFailureHandler(handler);
    return filter;
  }
}
