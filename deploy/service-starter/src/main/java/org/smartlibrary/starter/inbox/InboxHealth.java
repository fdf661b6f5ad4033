package org.smartlibrary.starter.inbox;

import java.util.List;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Up when every view in memory has read what was there at start. */
final class InboxHealth implements HealthIndicator {

  private final List<HandlerProgress> handlers;

  InboxHealth(List<HandlerProgress> handlers) {
    this.handlers = List.copyOf(handlers);
  }

  @Override
  public Health health() {
    var health =
        handlers.stream().allMatch(HandlerProgress::isReady) ? Health.up() : Health.outOfService();
    handlers.forEach(
        handler ->
            health.withDetail(
                handler.name(), handler.isReady() ? handler.lag() + " to come" : "catching up"));
    return health.build();
  }
}
