package org.smartlibrary.loan.sip2;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** In which bytes a terminal writes and reads Chinese. */
public enum Encoding {
  UTF_8(StandardCharsets.UTF_8),
  GBK(Charset.forName("GBK"));

  private final Charset charset;

  Encoding(Charset charset) {
    this.charset = charset;
  }

  public Charset charset() {
    return charset;
  }
}
