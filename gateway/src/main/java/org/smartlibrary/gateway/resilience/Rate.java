package org.smartlibrary.gateway.resilience;

import java.time.Duration;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** How many requests a client may make in a period; as many may come at once. */
public record Rate(int requests, @DefaultValue("1m") Duration per) {

  double perNano() {
    return (double) requests / per.toNanos();
  }
}
