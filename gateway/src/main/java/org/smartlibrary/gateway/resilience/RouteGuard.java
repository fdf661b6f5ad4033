package org.smartlibrary.gateway.resilience;

import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadFullException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Bulkhead, circuit breaker and time limit of one route. A place in the bulkhead is held until the
 * answer is written: a slow reader of a long answer costs as much as a slow service.
 */
record RouteGuard(Bulkhead bulkhead, CircuitBreaker breaker, Deadline deadline)
    implements HandlerFilterFunction<ServerResponse, ServerResponse> {

  @Override
  public ServerResponse filter(ServerRequest request, HandlerFunction<ServerResponse> next)
      throws Exception {
    if (!bulkhead.tryAcquirePermission()) {
      throw BulkheadFullException.createBulkheadFullException(bulkhead);
    }
    try {
      var answer = breaker.executeCallable(() -> deadline.within(() -> next.handle(request)));
      return new WatchedAnswer(answer, bulkhead::onComplete);
    } catch (Exception e) {
      bulkhead.onComplete();
      throw e;
    }
  }
}
