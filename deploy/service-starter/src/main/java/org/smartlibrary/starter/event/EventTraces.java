package org.smartlibrary.starter.event;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.micrometer.tracing.Link;
import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/** Carries a trace (W3C Trace Context) from whoever told to whoever hears. */
public final class EventTraces {

  private final Tracer tracer;
  private final Propagator propagator;

  public EventTraces(Tracer tracer, Propagator propagator) {
    this.tracer = tracer;
    this.propagator = propagator;
  }

  /** For a service without tracing. */
  public static EventTraces none() {
    return new EventTraces(Tracer.NOOP, Propagator.NOOP);
  }

  /** The {@code traceparent} of what runs now; null when nothing is traced. */
  public @Nullable String current() {
    var context = tracer.currentTraceContext().context();
    if (context == null) {
      return null;
    }
    var carrier = new HashMap<String, String>();
    propagator.inject(context, carrier, (_, name, value) -> carrier.put(name, value));
    return carrier.get(CloudEvents.TRACEPARENT);
  }

  /** Goes on with the trace of the first event; each other trace of the batch is linked once. */
  public void within(String name, List<IncomingEvent> batch, Runnable work) {
    var span = start(name, batch);
    try (var _ = tracer.withSpan(span)) {
      work.run();
    } catch (RuntimeException e) {
      span.error(e);
      throw e;
    } finally {
      span.end();
    }
  }

  private Span start(String name, List<IncomingEvent> batch) {
    var first = batch.getFirst().headers();
    var span = extract(first).name(name).kind(Span.Kind.CONSUMER);
    var traces = traces(batch);
    traces.keySet().remove(header(first, CloudEvents.TRACEPARENT));
    traces.values().stream()
        .map(headers -> extract(headers).start().context())
        .forEach(context -> span.addLink(new Link(context)));
    return span.start();
  }

  /** All events of one file have one trace, so there are few of them. */
  private static Map<String, Headers> traces(List<IncomingEvent> batch) {
    var traces = new LinkedHashMap<String, Headers>();
    byte @Nullable [] before = null;
    for (var event : batch) {
      var header = event.headers().lastHeader(CloudEvents.TRACEPARENT);
      var trace = header == null ? null : header.value();
      if (trace != null && !Arrays.equals(trace, before)) {
        traces.putIfAbsent(new String(trace, UTF_8), event.headers());
      }
      before = trace;
    }
    return traces;
  }

  private Span.Builder extract(Headers headers) {
    return propagator.extract(headers, EventTraces::header);
  }

  private static @Nullable String header(Headers headers, String name) {
    var header = headers.lastHeader(name);
    return header == null ? null : new String(header.value(), UTF_8);
  }
}
