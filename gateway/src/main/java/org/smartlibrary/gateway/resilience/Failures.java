package org.smartlibrary.gateway.resilience;

import java.util.Set;
import java.util.concurrent.TimeoutException;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.servlet.function.ServerResponse;

/** Which failures speak against a service, and which requests may be sent again after one. */
public final class Failures {

  private static final Set<HttpStatusCode> UNAVAILABLE =
      Set.of(HttpStatus.BAD_GATEWAY, HttpStatus.SERVICE_UNAVAILABLE, HttpStatus.GATEWAY_TIMEOUT);
  private static final Set<HttpMethod> SAFE =
      Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
  private static final Set<HttpMethod> IDEMPOTENT = Set.of(HttpMethod.PUT, HttpMethod.DELETE);

  private Failures() {}

  /** An answer that says the instance cannot work now; another might. */
  public static boolean isUnavailable(HttpStatusCode status) {
    return UNAVAILABLE.contains(status);
  }

  /** A read may be sent again whatever happened to it. */
  public static boolean mayRepeat(HttpMethod method) {
    return SAFE.contains(method);
  }

  /**
   * Another idempotent request may be sent again only when nothing of it has been: its body has
   * passed through and is gone, and a second DELETE would answer 404. POST and PATCH never are.
   */
  public static boolean mayRepeat(HttpMethod method, UpstreamException failure) {
    return mayRepeat(method)
        || (IDEMPOTENT.contains(method) && failure instanceof UpstreamException.Unreachable);
  }

  static boolean isTheServices(Throwable failure) {
    return failure instanceof UpstreamException || failure instanceof TimeoutException;
  }

  static boolean isTheServices(Object answer) {
    return answer instanceof ServerResponse response && isUnavailable(response.statusCode());
  }
}
