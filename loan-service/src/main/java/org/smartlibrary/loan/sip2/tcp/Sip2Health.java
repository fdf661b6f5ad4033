package org.smartlibrary.loan.sip2.tcp;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/** Up when machines can connect. */
final class Sip2Health extends AbstractHealthIndicator {

  private final Sip2Server server;

  Sip2Health(Sip2Server server) {
    this.server = server;
  }

  @Override
  protected void doHealthCheck(Health.Builder health) {
    health
        .status(server.isListening() ? "UP" : "DOWN")
        .withDetail("port", server.port())
        .withDetail("terminals", server.terminals());
  }
}
