package org.smartlibrary.gateway.routing.http;

import jakarta.servlet.ServletInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.apache.hc.core5.http.io.entity.AbstractHttpEntity;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.gateway.resilience.CallersFault;
import org.springframework.web.servlet.function.ServerRequest;

/** A request's body on its way through; it remembers when it was the caller who broke it off. */
final class PassingBody extends AbstractHttpEntity {

  private static final int BUFFER = 16 * 1024;

  private final ServletInputStream body;
  private @Nullable IOException callersFault;
  private Runnable abort = () -> {};

  private PassingBody(ServletInputStream body) {
    super((String) null, null, true);
    this.body = body;
  }

  static PassingBody of(ServerRequest request) {
    try {
      return new PassingBody(request.servletRequest().getInputStream());
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
    return -1;
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
