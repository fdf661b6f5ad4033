package org.smartlibrary.starter.problem;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/** Completes the refusals that controllers answer themselves. */
@ControllerAdvice
class ProblemCompletion implements ResponseBodyAdvice<Object> {

  @Override
  public boolean supports(
      MethodParameter returned, Class<? extends HttpMessageConverter<?>> converter) {
    return true;
  }

  @Override
  public @Nullable Object beforeBodyWrite(
      @Nullable Object body,
      MethodParameter returned,
      MediaType contentType,
      Class<? extends HttpMessageConverter<?>> converter,
      ServerHttpRequest request,
      ServerHttpResponse response) {
    if (!(body instanceof ProblemDetail problem)) {
      return body;
    }
    if (problem.getStatus() == HttpStatus.SERVICE_UNAVAILABLE.value()
        && !response.getHeaders().containsHeader(HttpHeaders.RETRY_AFTER)) {
      response.getHeaders().set(HttpHeaders.RETRY_AFTER, RetryAfter.SECONDS);
    }
    return ProblemBody.complete(problem, request.getURI().getRawPath());
  }
}
