package org.smartlibrary.gateway.resilience;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;
import org.springframework.util.unit.DataSize;

/** A request's body that ends with an error where it passes the limit. */
final class LimitedBody extends ServletInputStream {

  private final ServletInputStream body;
  private final DataSize limit;
  private long left;

  LimitedBody(ServletInputStream body, DataSize limit) {
    this.body = body;
    this.limit = limit;
    this.left = limit.toBytes();
  }

  @Override
  public int read() throws IOException {
    int octet = body.read();
    count(octet < 0 ? 0 : 1);
    return octet;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int read = body.read(buffer, offset, length);
    count(Math.max(read, 0));
    return read;
  }

  private void count(int read) throws CallersFault {
    left -= read;
    if (left < 0) {
      throw new CallersFault.TooLarge(limit);
    }
  }

  @Override
  public boolean isFinished() {
    return body.isFinished();
  }

  @Override
  public boolean isReady() {
    return body.isReady();
  }

  @Override
  public void setReadListener(ReadListener listener) {
    body.setReadListener(listener);
  }
}
