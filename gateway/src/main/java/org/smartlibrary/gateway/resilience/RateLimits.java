package org.smartlibrary.gateway.resilience;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Optional;
import org.smartlibrary.gateway.resilience.TokenBucket.Allowance;
import org.springframework.stereotype.Component;

/** Every client's allowances, by the rate's name. */
@Component
class RateLimits {

  private final ResilienceSettings settings;
  private final MeterRegistry meters;
  private final Cache<Key, TokenBucket> buckets;

  RateLimits(ResilienceSettings settings, MeterRegistry meters) {
    this.settings = settings;
    this.meters = meters;
    settings.rates().keySet().forEach(this::refusals);
    this.buckets = Caffeine.newBuilder().maximumSize(settings.clients()).build();
  }

  /** Takes one request from the client's allowance. */
  Allowance take(String rate, String client) {
    long now = System.nanoTime();
    var bucket = buckets.get(new Key(rate, client), _ -> new TokenBucket(named(rate), now));
    var allowance = bucket.take(now);
    if (!allowance.granted()) {
      refusals(rate).increment();
    }
    return allowance;
  }

  private Counter refusals(String rate) {
    return meters.counter("gateway_rate_limited_total", "rate", rate);
  }

  private Rate named(String name) {
    return Optional.ofNullable(settings.rates().get(name))
        .orElseThrow(() -> new IllegalStateException("No rate is called " + name));
  }

  private record Key(String rate, String client) {}
}
