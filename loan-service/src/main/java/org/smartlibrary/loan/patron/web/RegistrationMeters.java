package org.smartlibrary.loan.patron.web;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.Locale;
import org.smartlibrary.loan.patron.Decision;
import org.springframework.stereotype.Component;

/** {@code loan_registrations_total} by outcome; a refusal's is its rule. */
@Component
class RegistrationMeters {

  private final MeterRegistry registry;

  RegistrationMeters(MeterRegistry registry) {
    this.registry = registry;
  }

  /** Hands the decision on. */
  <T extends Decision> T counted(T decision) {
    registry.counter("loan_registrations_total", "outcome", outcome(decision)).increment();
    return decision;
  }

  private static String outcome(Decision decision) {
    return switch (decision) {
      case Decision.Created _ -> "created";
      case Decision.Updated _ -> "updated";
      case Decision.Unchanged _ -> "unchanged";
      case Decision.Outdated _ -> "outdated";
      case Decision.Refused refused -> refused.rule().name().toLowerCase(Locale.ROOT);
    };
  }
}
