package org.smartlibrary.gateway.portal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.cors.CorsUtils;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Any page in any browser may read what is public (Fetch Standard, CORS protocol). Other methods
 * get no permission, and nothing is ever sent with credentials.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class PublicReads extends OncePerRequestFilter {

  private static final Set<String> METHODS = Set.of("GET", "HEAD");
  private static final String EXPOSED =
      "ETag, Link, Location, RateLimit, RateLimit-Policy, Retry-After, Upload-Complete, Upload-Offset,"
          + " X-Correlation-Id";

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (CorsUtils.isPreFlightRequest(request) && METHODS.contains(wanted(request))) {
      permit(request, response);
      return;
    }
    if (METHODS.contains(request.getMethod())) {
      response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
      response.setHeader(HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS, EXPOSED);
    }
    chain.doFilter(request, response);
  }

  private static void permit(HttpServletRequest request, HttpServletResponse response) {
    response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
    response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS, "GET, HEAD");
    response.setHeader(HttpHeaders.ACCESS_CONTROL_MAX_AGE, "86400");
    var headers = request.getHeader(HttpHeaders.ACCESS_CONTROL_REQUEST_HEADERS);
    if (headers != null) {
      response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_HEADERS, headers);
    }
    response.setStatus(HttpServletResponse.SC_NO_CONTENT);
  }

  private static String wanted(HttpServletRequest request) {
    var method = request.getHeader(HttpHeaders.ACCESS_CONTROL_REQUEST_METHOD);
    return method == null ? HttpMethod.OPTIONS.name() : method;
  }
}
