package org.smartlibrary.gateway.resilience;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Slows down who guesses secrets: sign-in and token requests are counted by address. */
@Component
@Order(SignInRate.BEFORE_SECURITY)
class SignInRate extends OncePerRequestFilter {

  static final int BEFORE_SECURITY = -110;
  private static final String RATE = "sign-in";
  private static final Set<String> PATHS =
      Set.of("/login", "/oauth2/token", "/oauth2/introspect", "/oauth2/revoke");

  private final RateLimits limits;

  SignInRate(RateLimits limits) {
    this.limits = limits;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !HttpMethod.POST.matches(request.getMethod())
        || !PATHS.contains(request.getRequestURI());
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var allowance = limits.take(RATE, "address " + request.getRemoteAddr());
    if (allowance.granted()) {
      chain.doFilter(request, response);
    } else {
      RateFilter.refusal(RATE, allowance).write(request, response);
    }
  }
}
