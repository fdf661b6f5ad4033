package org.smartlibrary.gateway.resilience;

import io.github.resilience4j.bulkhead.BulkheadConfig;
import io.github.resilience4j.bulkhead.BulkheadRegistry;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.timelimiter.TimeLimiterConfig;
import io.github.resilience4j.timelimiter.TimeLimiterRegistry;
import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.ServerResponse;

/** Puts everything that protects a route around it, in the order in which it costs least. */
@Component
public class Resilience {

  private final CircuitBreakerRegistry breakers;
  private final BulkheadRegistry bulkheads;
  private final TimeLimiterRegistry deadlines;
  private final ScheduledExecutorService clock;
  private final RateLimits rates;

  Resilience(
      CircuitBreakerRegistry breakers,
      BulkheadRegistry bulkheads,
      TimeLimiterRegistry deadlines,
      ScheduledExecutorService deadlineClock,
      RateLimits rates) {
    this.breakers = breakers;
    this.bulkheads = bulkheads;
    this.deadlines = deadlines;
    this.clock = deadlineClock;
    this.rates = rates;
  }

  /** Around the route of this name, which leads to this service. */
  public HandlerFilterFunction<ServerResponse, ServerResponse> around(
      String route, String service, Limits limits) {
    return new Refusals(service)
        .andThen(new RateFilter(rates, limits.rate()))
        .andThen(new BodyFilter(limits.body()))
        .andThen(guard(route, limits));
  }

  private RouteGuard guard(String route, Limits limits) {
    var bulkhead =
        BulkheadConfig.custom()
            .maxConcurrentCalls(limits.concurrent())
            .maxWaitDuration(Duration.ZERO)
            .build();
    var deadline = TimeLimiterConfig.custom().timeoutDuration(limits.time()).build();
    return new RouteGuard(
        bulkheads.bulkhead(route, bulkhead),
        breakers.circuitBreaker(route),
        new Deadline(deadlines.timeLimiter(route, deadline), clock));
  }

  static CircuitBreakerConfig breakerConfig(ResilienceSettings settings) {
    return CircuitBreakerConfig.custom()
        .failureRateThreshold(settings.failureRate())
        .slidingWindowSize(settings.window())
        .minimumNumberOfCalls(settings.window() / 2)
        .waitDurationInOpenState(settings.open())
        .permittedNumberOfCallsInHalfOpenState(3)
        .recordException(Failures::isTheServices)
        // A breaker that opened on these would still refuse when somebody has come.
        .ignoreException(UpstreamException.Unregistered.class::isInstance)
        .recordResult(Failures::isTheServices)
        .build();
  }
}
