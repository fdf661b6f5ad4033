package org.smartlibrary.catalog.feed.oaipmh;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.smartlibrary.catalog.feed.FeedLimits;

/** One gate a host, kept as long as the service runs. */
final class HostGates {

  private static final int WINDOW = 10;

  private final Map<String, HostGate> gates = new ConcurrentHashMap<>();
  private final CircuitBreakerRegistry breakers;
  private final FeedLimits limits;

  HostGates(FeedLimits limits) {
    this.limits = limits;
    this.breakers =
        CircuitBreakerRegistry.of(
            CircuitBreakerConfig.custom()
                .slidingWindowSize(WINDOW)
                .minimumNumberOfCalls(limits.breakerAfter())
                .failureRateThreshold(100f * limits.breakerAfter() / WINDOW)
                .waitDurationInOpenState(limits.breakerWait())
                .permittedNumberOfCallsInHalfOpenState(1)
                .build());
  }

  HostGate of(URI address) {
    String host = String.valueOf(address.getRawAuthority()).toLowerCase(Locale.ROOT);
    return gates.computeIfAbsent(
        host, name -> new HostGate(name, breakers.circuitBreaker(name), limits.pause()));
  }

  /** How many hosts are left alone at this moment. */
  long open() {
    return breakers.getAllCircuitBreakers().stream()
        .filter(breaker -> breaker.getState() == CircuitBreaker.State.OPEN)
        .count();
  }
}
