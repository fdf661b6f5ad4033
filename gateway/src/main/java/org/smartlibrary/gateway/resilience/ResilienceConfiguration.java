package org.smartlibrary.gateway.resilience;

import io.github.resilience4j.bulkhead.BulkheadRegistry;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.micrometer.tagged.TaggedBulkheadMetrics;
import io.github.resilience4j.micrometer.tagged.TaggedCircuitBreakerMetrics;
import io.github.resilience4j.micrometer.tagged.TaggedTimeLimiterMetrics;
import io.github.resilience4j.timelimiter.TimeLimiterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import org.smartlibrary.starter.problem.ProblemTypes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The registries in which routes find their guards, and what they tell Prometheus. */
@Configuration(proxyBeanMethods = false)
class ResilienceConfiguration {

  @Bean
  CircuitBreakerRegistry breakers(ResilienceSettings settings) {
    return CircuitBreakerRegistry.of(Resilience.breakerConfig(settings));
  }

  @Bean
  BulkheadRegistry bulkheads() {
    return BulkheadRegistry.ofDefaults();
  }

  @Bean
  TimeLimiterRegistry deadlines() {
    return TimeLimiterRegistry.ofDefaults();
  }

  @Bean(destroyMethod = "shutdownNow")
  ScheduledExecutorService deadlineClock() {
    var clock =
        new ScheduledThreadPoolExecutor(
            1, Thread.ofPlatform().name("deadlines").daemon().factory());
    clock.setRemoveOnCancelPolicy(true);
    return clock;
  }

  @Bean
  MeterBinder breakerMetrics(CircuitBreakerRegistry breakers) {
    return TaggedCircuitBreakerMetrics.ofCircuitBreakerRegistry(breakers);
  }

  @Bean
  MeterBinder bulkheadMetrics(BulkheadRegistry bulkheads) {
    return TaggedBulkheadMetrics.ofBulkheadRegistry(bulkheads);
  }

  @Bean
  MeterBinder deadlineMetrics(TimeLimiterRegistry deadlines) {
    return TaggedTimeLimiterMetrics.ofTimeLimiterRegistry(deadlines);
  }

  @Bean
  ProblemTypes gatewayProblems() {
    return Refusals.TYPES;
  }
}
