package org.smartlibrary.gateway.routing.http;

import jakarta.servlet.ServletInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.hc.core5.http.io.entity.AbstractHttpEntity;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.gateway.resilience.CallersFault;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;

/**
 * A request's body on its way through; it remembers when it was the caller who broke it off. Of a
 * form that the container has read already the length may have changed, so none is told.
 */
final class PassingBody extends AbstractHttpEntity {

  private static final int BUFFER = 16 * 1024;
  private static final int UNKNOWN = -1;

  private final ServletInputStream body;
  private final long length;
  private @Nullable IOException callersFault;
  private Runnable abort = () -> {};

  private PassingBody(ServletInputStream body, long length) {
    super((String) null, null, length < 0);
    this.body = body;
    this.length = length;
  }

  static PassingBody of(ServerRequest request) {
    var servlet = request.servletRequest();
    var type = Objects.requireNonNullElse(servlet.getContentType(), "");
    boolean form = type.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE);
    try {
      return new PassingBody(
          servlet.getInputStream(), form ? UNKNOWN : servlet.getContentLengthLong());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * What is done when the caller breaks off, before anything else: a body without a length that was
   * merely closed would look complete to the service.
   */
  void whenBroken(Runnable what) {
    abort = what;
  }

  boolean isPresent() {
    return !body.isFinished();
  }

  /** Whether all of it is on its way before a service could refuse it: asking first is no use. */
  boolean isSmall() {
    return length >= 0 && length <= BUFFER;
  }

  @Override
  public void writeTo(OutputStream upstream) throws IOException {
    var buffer = new byte[BUFFER];
    for (int read = read(buffer); read >= 0; read = read(buffer)) {
      upstream.write(buffer, 0, read);
    }
  }

  private int read(byte[] buffer) throws IOException {
    try {
      return body.read(buffer);
    } catch (IOException e) {
      callersFault = e;
      abort.run();
      throw e;
    }
  }

  void throwIfCallersFault() {
    if (callersFault != null) {
      throw new UncheckedIOException(CallersFault.of(callersFault));
    }
  }

  @Override
  public boolean isRepeatable() {
    return false;
  }

  @Override
  public long getContentLength() {
    return length;
  }

  @Override
  public InputStream getContent() {
    return body;
  }

  @Override
  public boolean isStreaming() {
    return true;
  }

  @Override
  public void close() {
    // The body is the container's to close.
  }
}
