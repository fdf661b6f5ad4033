package org.smartlibrary.gateway.resilience;

import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.util.unit.DataSize;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Refuses a body that says it is too large at once, and one that does not when it gets there. */
record BodyFilter(DataSize limit) implements HandlerFilterFunction<ServerResponse, ServerResponse> {

  @Override
  public ServerResponse filter(ServerRequest request, HandlerFunction<ServerResponse> next)
      throws Exception {
    long announced = request.servletRequest().getContentLengthLong();
    if (announced > limit.toBytes()) {
      return tooLarge(limit);
    }
    return next.handle(announced == 0 ? request : limited(request));
  }

  static Refusal tooLarge(DataSize limit) {
    var detail = "At most %d bytes are taken here.".formatted(limit.toBytes());
    return Refusal.of(Refusals.TOO_LARGE.because(detail).with("limit", limit.toBytes()));
  }

  private ServerRequest limited(ServerRequest request) {
    return ServerRequest.create(
        new Limited(request.servletRequest(), limit), request.messageConverters());
  }

  /** The same request with a body that ends where it passes the limit. */
  private static final class Limited extends HttpServletRequestWrapper {

    private final DataSize limit;
    private @Nullable LimitedBody body;

    Limited(HttpServletRequest request, DataSize limit) {
      super(request);
      this.limit = limit;
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
      if (body == null) {
        body = new LimitedBody(super.getInputStream(), limit);
      }
      return body;
    }
  }
}
