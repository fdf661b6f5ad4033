package org.smartlibrary.gateway.routing.http;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.jspecify.annotations.Nullable;
import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchange;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.function.ServerResponse;

/** An instance's answer, whose body is passed on while it comes. */
final class RelayedAnswer implements ServerResponse, ProxyExchange.Response, Closeable {

  private static final int BUFFER = 16 * 1024;

  private final ClassicHttpResponse answer;
  private final Runnable abort;
  private final List<MediaType> streams;
  private final HttpHeaders received = new HttpHeaders();
  private final HttpHeaders headers = new HttpHeaders();
  private boolean complete;

  RelayedAnswer(ClassicHttpResponse answer, Runnable abort, List<MediaType> streams) {
    this.answer = answer;
    this.abort = abort;
    this.streams = streams;
    for (Header header : answer.getHeaders()) {
      received.add(header.getName(), header.getValue());
    }
  }

  @Override
  public HttpStatusCode getStatusCode() {
    return statusCode();
  }

  @Override
  public HttpHeaders getHeaders() {
    return received;
  }

  @Override
  public HttpStatusCode statusCode() {
    return HttpStatusCode.valueOf(answer.getCode());
  }

  @Override
  public HttpHeaders headers() {
    return headers;
  }

  @Override
  public MultiValueMap<String, Cookie> cookies() {
    return new LinkedMultiValueMap<>();
  }

  @Override
  public @Nullable ModelAndView writeTo(
      HttpServletRequest request, HttpServletResponse response, Context context)
      throws IOException {
    try (this) {
      response.setStatus(answer.getCode());
      headers.forEach((name, values) -> write(response, name, values));
      if (answer.getEntity() != null) {
        copy(answer.getEntity().getContent(), response.getOutputStream());
      }
      complete = true;
      return null;
    }
  }

  /** The first value replaces what the gateway has set itself, such as the correlation id. */
  private static void write(HttpServletResponse response, String name, List<String> values) {
    response.setHeader(name, values.getFirst());
    values.stream().skip(1).forEach(value -> response.addHeader(name, value));
  }

  private void copy(InputStream from, OutputStream to) throws IOException {
    boolean live = streams.stream().anyMatch(stream -> stream.isCompatibleWith(typeOrNone()));
    var buffer = new byte[BUFFER];
    for (int read = from.read(buffer); read >= 0; read = from.read(buffer)) {
      to.write(buffer, 0, read);
      if (live) {
        to.flush();
      }
    }
  }

  private @Nullable MediaType typeOrNone() {
    var type = received.getFirst(HttpHeaders.CONTENT_TYPE);
    return type == null ? null : MediaType.valueOf(type.toLowerCase(Locale.ROOT));
  }

  /** Closing alone would read an unread body to its end. */
  @Override
  public void close() throws IOException {
    if (!complete) {
      abort.run();
    }
    answer.close();
  }
}
