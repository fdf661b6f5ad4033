package org.smartlibrary.gateway.resilience;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.starter.problem.Problem;
import org.smartlibrary.starter.problem.ProblemWriter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.function.ServerResponse;

/** A problem as a route answers it, with the header fields that go with it. */
record Refusal(Problem problem, HttpHeaders headers) implements ServerResponse {

  private static final ProblemWriter WRITER = new ProblemWriter();

  static Refusal of(Problem problem) {
    return new Refusal(problem, new HttpHeaders());
  }

  Refusal header(String name, String value) {
    headers.set(name, value);
    return this;
  }

  Refusal retryAfter(long seconds) {
    return header(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
  }

  @Override
  public HttpStatusCode statusCode() {
    return problem.type().status();
  }

  @Override
  public MultiValueMap<String, Cookie> cookies() {
    return new LinkedMultiValueMap<>();
  }

  @Override
  public @Nullable ModelAndView writeTo(
      HttpServletRequest request, HttpServletResponse response, Context context)
      throws IOException {
    write(request, response);
    return null;
  }

  void write(HttpServletRequest request, HttpServletResponse response) throws IOException {
    headers.forEach((name, values) -> values.forEach(value -> response.setHeader(name, value)));
    WRITER.write(problem, request, response);
  }
}
