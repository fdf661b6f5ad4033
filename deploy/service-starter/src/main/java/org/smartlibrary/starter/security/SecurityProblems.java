package org.smartlibrary.starter.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.smartlibrary.starter.problem.ProblemWriter;
import org.smartlibrary.starter.problem.Problems;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.web.BearerTokenAuthenticationEntryPoint;
import org.springframework.security.oauth2.server.resource.web.access.BearerTokenAccessDeniedHandler;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;

/** Security's refusals: RFC 6750's header with RFC 9457's body. */
final class SecurityProblems
    implements AuthenticationEntryPoint, AccessDeniedHandler, RequestRejectedHandler {

  private static final Logger log = LoggerFactory.getLogger(SecurityProblems.class);

  private final AuthenticationEntryPoint challenge = new BearerTokenAuthenticationEntryPoint();
  private final AccessDeniedHandler scope = new BearerTokenAccessDeniedHandler();
  private final ProblemWriter writer;

  SecurityProblems(ProblemWriter writer) {
    this.writer = writer;
  }

  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
      throws IOException, jakarta.servlet.ServletException {
    if (failure instanceof AuthenticationServiceException) {
      log.warn("A token cannot be checked: {}", failure.getMessage());
      writer.write(
          Problems.UNAVAILABLE.because("The token cannot be checked: its issuer does not answer."),
          request,
          response);
      return;
    }
    challenge.commence(request, response, failure);
    var detail =
        failure instanceof InvalidBearerTokenException
            ? "The token is not accepted: it is expired, or not one of ours."
            : "This needs a token.";
    writer.write(Problems.UNAUTHORIZED.because(detail), request, response);
  }

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
      throws IOException, jakarta.servlet.ServletException {
    scope.handle(request, response, denied);
    writer.write(Problems.FORBIDDEN.because("This token does not allow that."), request, response);
  }

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, RequestRejectedException rejected)
      throws IOException {
    writer.write(
        Problems.BAD_REQUEST.because("The address is not written as it should be."),
        request,
        response);
  }
}
