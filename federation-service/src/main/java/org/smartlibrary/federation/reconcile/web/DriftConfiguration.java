package org.smartlibrary.federation.reconcile.web;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import org.smartlibrary.federation.reconcile.DriftWatch;
import org.smartlibrary.federation.reconcile.Drifts;
import org.smartlibrary.federation.reconcile.Followed;
import org.smartlibrary.federation.reconcile.Heard;
import org.smartlibrary.federation.reconcile.Inventories;
import org.smartlibrary.federation.union.ShownRecords;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Inventories are compared, and what comes of it is measured. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DriftConfiguration.Settings.class)
class DriftConfiguration {

  /**
   * How differences are looked for.
   *
   * @param confirm so long after a difference was seen it is looked for again before it counts
   */
  @ConfigurationProperties("union.reconcile")
  record Settings(@DefaultValue("1m") Duration confirm) {}

  @Bean
  DriftWatch driftWatch(
      Inventories inventories,
      Heard heard,
      Followed followed,
      ShownRecords shown,
      Drifts drifts,
      Settings settings,
      Clock clock) {
    var sources = new DriftWatch.Sources(inventories, heard, followed, shown);
    return new DriftWatch(sources, drifts, settings.confirm(), clock);
  }

  @Bean
  DriftFigures driftFigures(Drifts drifts, Clock clock, MeterRegistry registry) {
    return new DriftFigures(drifts, clock, registry);
  }
}
