package org.smartlibrary.gateway.resilience;

import java.util.Map;
import org.smartlibrary.gateway.resilience.TokenBucket.Allowance;

/** The header fields of draft-ietf-httpapi-ratelimit-headers-10. */
final class RateHeaders {

  private RateHeaders() {}

  static Map<String, String> of(String name, Allowance allowance) {
    var rate = allowance.rate();
    return Map.of(
        "RateLimit-Policy",
        "\"%s\";q=%d;w=%d".formatted(name, rate.requests(), rate.per().toSeconds()),
        "RateLimit",
        "\"%s\";r=%d;t=%d".formatted(name, allowance.remaining(), allowance.reset()));
  }
}
