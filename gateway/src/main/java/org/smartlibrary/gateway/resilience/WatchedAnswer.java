package org.smartlibrary.gateway.resilience;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.function.ServerResponse;

/** An answer that does something once it is written, or could not be. */
record WatchedAnswer(ServerResponse answer, Runnable afterwards) implements ServerResponse {

  @Override
  public HttpStatusCode statusCode() {
    return answer.statusCode();
  }

  @Override
  public HttpHeaders headers() {
    return answer.headers();
  }

  @Override
  public MultiValueMap<String, Cookie> cookies() {
    return answer.cookies();
  }

  @Override
  public @Nullable ModelAndView writeTo(
      HttpServletRequest request, HttpServletResponse response, Context context)
      throws ServletException, IOException {
    try {
      return answer.writeTo(request, response, context);
    } finally {
      afterwards.run();
    }
  }
}
