package org.smartlibrary.starter.inbox;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import org.smartlibrary.starter.event.EventTraces;
import org.smartlibrary.starter.event.KafkaClients;
import org.smartlibrary.starter.inbox.deadletter.DeadLetters;

/** What every loop is made of. */
record HandlerLoops(
    KafkaClients clients,
    DeadLetters letters,
    EventTraces traces,
    Clock clock,
    Gathering gathering,
    MeterRegistry meters) {

  HandlerLoop of(EventHandler handler) {
    var backoff = new Backoff();
    var progress = new HandlerProgress(handler, meters);
    var processing = new BatchProcessing(handler, letters, traces, clock, backoff);
    var requests = new ReplayRequests(handler, letters, processing, progress);
    var own = handler.letsGather() ? gathering : Gathering.NEVER;
    return new HandlerLoop(handler, clients, processing, requests, own, progress, backoff);
  }
}
