package org.smartlibrary.gateway.routing;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.ArrayList;
import java.util.List;
import org.smartlibrary.gateway.resilience.Failures;
import org.smartlibrary.gateway.resilience.ResilienceSettings;
import org.smartlibrary.gateway.resilience.UpstreamException;
import org.springframework.cloud.client.ServiceInstance;
import org.springframework.cloud.gateway.server.mvc.common.MvcUtils;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Sends a request to an instance, and to another one when that fails and it may be repeated. */
@Component
class Forwarding {

  private final Instances instances;
  private final MeterRegistry meters;
  private final int attempts;

  Forwarding(Instances instances, MeterRegistry meters, ResilienceSettings settings) {
    this.instances = instances;
    this.meters = meters;
    this.attempts = settings.attempts();
  }

  HandlerFilterFunction<ServerResponse, ServerResponse> to(String service) {
    return (request, exchange) -> send(service, request, exchange);
  }

  private ServerResponse send(
      String service, ServerRequest request, HandlerFunction<ServerResponse> exchange)
      throws Exception {
    var tried = new ArrayList<ServiceInstance>();
    while (true) {
      var instance = next(service, tried);
      boolean last = tried.size() >= attempts;
      MvcUtils.setRequestUrl(request, instance.getUri());
      try {
        var answer = exchange.handle(request);
        if (last || !isWorthAnother(request, answer)) {
          return answer;
        }
        discard(answer);
      } catch (UpstreamException failure) {
        if (last || isOver() || !Failures.mayRepeat(request.method(), failure)) {
          throw failure;
        }
      }
      meters.counter("gateway_retries_total", "upstream", service).increment();
    }
  }

  private ServiceInstance next(String service, List<ServiceInstance> tried) {
    var instance =
        instances
            .next(service, tried)
            .orElseThrow(() -> new UpstreamException.Unregistered(service));
    tried.add(instance);
    return instance;
  }

  /** The route's time limit interrupts; what fails because of that is not tried again. */
  private static boolean isOver() {
    return Thread.currentThread().isInterrupted();
  }

  private static boolean isWorthAnother(ServerRequest request, ServerResponse answer) {
    return Failures.mayRepeat(request.method()) && Failures.isUnavailable(answer.statusCode());
  }

  static void discard(ServerResponse answer) throws Exception {
    if (answer instanceof AutoCloseable open) {
      open.close();
    }
  }
}
