package org.smartlibrary.catalog.feed.oaipmh;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import org.smartlibrary.catalog.feed.AllowedAddresses;
import org.smartlibrary.catalog.feed.DataProviders;
import org.smartlibrary.catalog.feed.FeedLimits;
import org.smartlibrary.starter.network.CheckedNames;
import org.smartlibrary.starter.network.NetworkRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class OaiPmhConfiguration {

  @Bean
  NetworkRules networkRules(FeedLimits limits) {
    return new NetworkRules(limits.allowedNetworks());
  }

  @Bean
  AllowedAddresses harvestedAddresses(NetworkRules rules) {
    return rules::objection;
  }

  @Bean
  HttpRequests harvestRequests(FeedLimits limits, NetworkRules rules, Clock clock) {
    return new HttpRequests(limits, new CheckedNames(rules), clock);
  }

  @Bean
  HostGates hostGates(FeedLimits limits, MeterRegistry registry) {
    HostGates gates = new HostGates(limits);
    Gauge.builder("feed_breakers_open", gates, HostGates::open)
        .description("Hosts that failed so often that they are left alone")
        .register(registry);
    return gates;
  }

  @Bean
  DataProviders dataProviders(HttpRequests http, HostGates gates, FeedLimits limits) {
    Visits visits = new Visits(http, gates, limits);
    return source -> new OaiPmhProvider(source, visits);
  }
}
