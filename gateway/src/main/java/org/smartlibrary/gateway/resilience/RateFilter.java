package org.smartlibrary.gateway.resilience;

import java.security.Principal;
import org.smartlibrary.gateway.resilience.TokenBucket.Allowance;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Holds a client, known by its token's subject or else by its address, to the route's rate. */
record RateFilter(RateLimits limits, String rate)
    implements HandlerFilterFunction<ServerResponse, ServerResponse> {

  @Override
  public ServerResponse filter(ServerRequest request, HandlerFunction<ServerResponse> next)
      throws Exception {
    var allowance = limits.take(rate, clientOf(request));
    if (!allowance.granted()) {
      return refusal(rate, allowance);
    }
    var answer = next.handle(request);
    RateHeaders.of(rate, allowance).forEach(answer.headers()::set);
    return answer;
  }

  static Refusal refusal(String rate, Allowance allowance) {
    var detail =
        "More than %d requests in %d seconds."
            .formatted(allowance.rate().requests(), allowance.rate().per().toSeconds());
    var refusal = Refusal.of(Refusals.TOO_MANY.because(detail)).retryAfter(allowance.reset());
    RateHeaders.of(rate, allowance).forEach(refusal::header);
    return refusal;
  }

  private static String clientOf(ServerRequest request) {
    return request
        .principal()
        .map(Principal::getName)
        .map(name -> "subject " + name)
        .orElseGet(() -> "address " + request.servletRequest().getRemoteAddr());
  }
}
