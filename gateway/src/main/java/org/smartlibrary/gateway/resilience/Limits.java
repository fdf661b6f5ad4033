package org.smartlibrary.gateway.resilience;

import java.time.Duration;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What one route may cost.
 *
 * @param time until the first byte of the answer; an answer that has begun is not cut off
 * @param concurrent how many requests are under way at once, until their answers are written
 * @param body the largest request body
 * @param rate name of the rate that a client is held to on this route
 */
public record Limits(
    @DefaultValue("10s") Duration time,
    @DefaultValue("256") int concurrent,
    @DefaultValue("1MB") DataSize body,
    @DefaultValue("reads") String rate) {

  /** What holds where nothing is said. */
  public static final Limits DEFAULT =
      new Limits(Duration.ofSeconds(10), 256, DataSize.ofMegabytes(1), "reads");
}
