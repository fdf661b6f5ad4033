package org.smartlibrary.gateway.resilience;

import java.time.Duration;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What all routes share.
 *
 * @param failureRate percent of the window's requests that must fail to open a route's breaker
 * @param window over how many requests that is counted
 * @param open how long an open breaker refuses before it lets some requests try
 * @param attempts how often a request that may be repeated is sent, the first time included
 * @param rates the rates that routes name, by name
 * @param clients how many clients' rates are remembered; the ones unseen for longest are forgotten
 */
@ConfigurationProperties("smartlibrary.gateway.resilience")
public record ResilienceSettings(
    @DefaultValue("50") float failureRate,
    @DefaultValue("20") int window,
    @DefaultValue("5s") Duration open,
    @DefaultValue("3") int attempts,
    @DefaultValue Map<String, Rate> rates,
    @DefaultValue("100000") int clients) {

  public ResilienceSettings {
    rates = Map.copyOf(rates);
  }
}
