package org.smartlibrary.starter.problem;

import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.http.ProblemDetail;

/**
 * What every body of a refusal says beside its own reason: where it happened, and in which call.
 */
final class ProblemBody {

  private static final String CORRELATION_ID = "correlationId";

  private ProblemBody() {}

  static ProblemDetail complete(ProblemDetail body, @Nullable String path) {
    if (body.getInstance() == null) {
      body.setInstance(address(path));
    }
    var id = MDC.get(CORRELATION_ID);
    if (id != null) {
      body.setProperty(CORRELATION_ID, id);
    }
    return body;
  }

  /** A path that is refused for its form may be none that can be named. */
  private static @Nullable URI address(@Nullable String path) {
    try {
      return path == null ? null : new URI(path);
    } catch (URISyntaxException e) {
      return null;
    }
  }
}
