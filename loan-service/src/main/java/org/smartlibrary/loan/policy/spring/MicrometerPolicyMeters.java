package org.smartlibrary.loan.policy.spring;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.smartlibrary.loan.policy.PolicyMeters;

class MicrometerPolicyMeters implements PolicyMeters {

  private final Counter trees;
  private final Counter editions;

  MicrometerPolicyMeters(MeterRegistry registry) {
    this.trees =
        Counter.builder("policy_trees_loaded_total")
            .description("Trees of regulations that were put together from the store")
            .register(registry);
    this.editions =
        Counter.builder("policy_editions_published_total")
            .description("Editions of libraries' regulations that were published here")
            .register(registry);
  }

  @Override
  public void treeLoaded() {
    trees.increment();
  }

  @Override
  public void published() {
    editions.increment();
  }
}
