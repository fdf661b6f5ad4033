package org.smartlibrary.gateway.routing;

import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter.RequestHttpHeadersFilter;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;

/**
 * Gives the service the correlation id that the caller gets to see, and the trace to go on with
 * (W3C Trace Context): the caller's own, or one that starts here.
 */
@Component
class CallHeaders implements RequestHttpHeadersFilter {

  private static final String CORRELATION_ID = "X-Correlation-Id";

  private final Tracer tracer;
  private final Propagator propagator;

  CallHeaders(Tracer tracer, Propagator propagator) {
    this.tracer = tracer;
    this.propagator = propagator;
  }

  @Override
  public HttpHeaders apply(HttpHeaders received, ServerRequest request) {
    var headers = new HttpHeaders();
    headers.addAll(received);
    if (request.servletRequest().getAttribute(CORRELATION_ID) instanceof String id) {
      headers.set(CORRELATION_ID, id);
    }
    var trace = tracer.currentTraceContext().context();
    if (trace != null) {
      propagator.inject(trace, headers, (_, name, value) -> headers.set(name, value));
    }
    return headers;
  }
}
