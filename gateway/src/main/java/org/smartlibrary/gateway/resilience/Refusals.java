package org.smartlibrary.gateway.resilience;

import io.github.resilience4j.bulkhead.BulkheadFullException;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import java.io.UncheckedIOException;
import java.util.concurrent.TimeoutException;
import org.smartlibrary.starter.problem.ProblemException;
import org.smartlibrary.starter.problem.ProblemType;
import org.smartlibrary.starter.problem.ProblemTypes;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Turns what a route's guards throw into a refusal that names the service and says when to return.
 */
record Refusals(String service) implements HandlerFilterFunction<ServerResponse, ServerResponse> {

  static final ProblemType SERVICE_UNAVAILABLE =
      new ProblemType(
          "service-unavailable",
          HttpStatus.SERVICE_UNAVAILABLE,
          "A service cannot be reached",
          "The service that answers this request is down or starting. Nothing was changed. Try again"
              + " after the seconds in Retry-After.");
  static final ProblemType OVERLOADED =
      new ProblemType(
          "overloaded",
          HttpStatus.SERVICE_UNAVAILABLE,
          "Too many requests are under way",
          "As many requests as this route can take are being answered. Nothing was changed. Try again"
              + " after the seconds in Retry-After.");
  static final ProblemType NO_ANSWER =
      new ProblemType(
          "no-answer",
          HttpStatus.BAD_GATEWAY,
          "A service broke off",
          "The request was passed on and no answer came. Whether it was carried out is unknown: look"
              + " before you repeat it.");
  static final ProblemType TIMED_OUT =
      new ProblemType(
          "timed-out",
          HttpStatus.GATEWAY_TIMEOUT,
          "A service took too long",
          "The request was passed on and the answer did not come in time. Whether it was carried out"
              + " is unknown: look before you repeat it.");
  static final ProblemType TOO_LARGE =
      new ProblemType(
          "body-too-large",
          HttpStatus.CONTENT_TOO_LARGE,
          "The body is too large",
          "Send the body in smaller parts; a sync in delta mode may be split over any number of"
              + " requests.");
  static final ProblemType INCOMPLETE =
      new ProblemType(
          "incomplete-body",
          HttpStatus.BAD_REQUEST,
          "The body is incomplete",
          "The connection ended before the body did. Send the request again.");
  static final ProblemType TOO_MANY =
      new ProblemType(
          "too-many-requests",
          HttpStatus.TOO_MANY_REQUESTS,
          "Too many requests",
          "Slow down: RateLimit-Policy names the allowance, Retry-After the seconds until the next"
              + " request is taken.");

  static final ProblemTypes TYPES =
      ProblemTypes.of(
          SERVICE_UNAVAILABLE, OVERLOADED, NO_ANSWER, TIMED_OUT, TOO_LARGE, INCOMPLETE, TOO_MANY);

  private static final long SOON = 2;

  @Override
  public ServerResponse filter(ServerRequest request, HandlerFunction<ServerResponse> next)
      throws Exception {
    try {
      return next.handle(request);
    } catch (ProblemException e) {
      return Refusal.of(e.problem());
    } catch (UpstreamException.NoAnswer _) {
      return Refusal.of(NO_ANSWER.because(service + " broke off without an answer."));
    } catch (UpstreamException.Unregistered
        | UpstreamException.Unreachable
        | CallNotPermittedException _) {
      return unavailable();
    } catch (BulkheadFullException _) {
      return Refusal.of(OVERLOADED.because(service + " is busy.")).retryAfter(1);
    } catch (TimeoutException _) {
      return Refusal.of(TIMED_OUT.because(service + " did not answer in time."));
    } catch (UncheckedIOException e) {
      return callersFault(e);
    }
  }

  private static Refusal callersFault(UncheckedIOException failure) {
    return switch (failure.getCause()) {
      case CallersFault.TooLarge tooLarge -> BodyFilter.tooLarge(tooLarge.limit());
      case CallersFault.Gone _ -> Refusal.of(INCOMPLETE.because("The body ended early."));
      case null, default -> throw failure;
    };
  }

  private Refusal unavailable() {
    return Refusal.of(
            SERVICE_UNAVAILABLE
                .because(service + " cannot be reached now.")
                .with("service", service))
        .retryAfter(SOON);
  }
}
