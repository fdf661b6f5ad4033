package org.smartlibrary.catalog.store.kafka;

import java.time.Clock;
import java.time.Duration;
import org.smartlibrary.catalog.store.AppliedPositions;
import org.smartlibrary.starter.event.KafkaClients;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.Scheduled;

/** The horizon, looked for every two seconds. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(HorizonConfiguration.Settings.class)
class HorizonConfiguration {

  /**
   * How careful the horizon is.
   *
   * @param settle longer than an event may be on its way to the log, and than clocks differ
   */
  @ConfigurationProperties("catalog.horizon")
  record Settings(@DefaultValue("5m") Duration settle) {}

  @Bean
  FollowedHorizon horizon(
      KafkaClients clients, AppliedPositions applied, Settings settings, Clock clock) {
    return new FollowedHorizon(new TopicEnds(clients), applied, settings.settle(), clock);
  }

  @Bean
  Look lookAtTheHorizon(FollowedHorizon horizon) {
    return new Look(horizon);
  }

  /** Looks again and again. */
  record Look(FollowedHorizon horizon) {

    @Scheduled(fixedDelay = 2000)
    void look() {
      horizon.look();
    }
  }
}
