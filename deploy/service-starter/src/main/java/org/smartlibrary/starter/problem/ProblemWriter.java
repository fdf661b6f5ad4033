package org.smartlibrary.starter.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.json.ProblemDetailJacksonMixin;
import tools.jackson.databind.json.JsonMapper;

/** Answers a refusal from where no controller is: filters, firewall, security. */
public final class ProblemWriter {

  private static final JsonMapper MAPPER =
      JsonMapper.builder().addMixIn(ProblemDetail.class, ProblemDetailJacksonMixin.class).build();

  /** Does nothing when the answer is on its way already. */
  public void write(Problem problem, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (response.isCommitted()) {
      return;
    }
    var body = ProblemBody.complete(problem.body(), request.getRequestURI());
    response.resetBuffer();
    response.setStatus(problem.type().status().value());
    if (problem.type().status() == HttpStatus.SERVICE_UNAVAILABLE
        && !response.containsHeader(HttpHeaders.RETRY_AFTER)) {
      response.setHeader(HttpHeaders.RETRY_AFTER, RetryAfter.SECONDS);
    }
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    response.getOutputStream().write(MAPPER.writeValueAsBytes(body));
    response.flushBuffer();
  }
}
