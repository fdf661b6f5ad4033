package org.smartlibrary.loan.sip2.tcp;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.smartlibrary.loan.sip2.session.Reply;

/** What the port is measured by. */
final class Traffic {

  /** Why we closed a connection; those that the other side closed are not counted. */
  enum Why {
    SLOW,
    OVERSIZED,
    NOT_SECURED,
    CROWDED,
    DISPLACED,
    REFUSED,
    FAILED,
    STOPPED
  }

  private final MeterRegistry meters;

  Traffic(MeterRegistry meters) {
    this.meters = meters;
  }

  void follow(Crowd crowd) {
    Gauge.builder("sip2.connections", crowd, Crowd::size).register(meters);
    Gauge.builder("sip2.sessions", crowd, Crowd::terminals).register(meters);
  }

  /** Times an answer by what was asked and what came of it. */
  Reply measured(Supplier<Reply> answering) {
    long began = System.nanoTime();
    var reply = answering.get();
    var type = reply.type().map(Enum::name).orElse("NONE");
    Timer.builder("sip2.messages")
        .tag("type", type.toLowerCase(Locale.ROOT))
        .tag("result", reply.result().name().toLowerCase(Locale.ROOT))
        .publishPercentileHistogram()
        .register(meters)
        .record(System.nanoTime() - began, TimeUnit.NANOSECONDS);
    if (reply.result() == Reply.Result.DAMAGED) {
      meters.counter("sip2.checksums.bad").increment();
    }
    return reply;
  }

  void closed(Why why) {
    meters
        .counter("sip2.connections.closed", "why", why.name().toLowerCase(Locale.ROOT))
        .increment();
  }
}
