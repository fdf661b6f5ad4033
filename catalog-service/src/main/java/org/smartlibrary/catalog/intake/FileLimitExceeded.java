package org.smartlibrary.catalog.intake;

import java.io.IOException;

/** A file that is larger, or more tightly packed, than the limits allow; its message says which. */
public final class FileLimitExceeded extends IOException {

  public FileLimitExceeded(String message) {
    super(message);
  }
}
