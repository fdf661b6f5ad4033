package org.smartlibrary.catalog.intake;

/** There is no room for more of an upload. */
public final class SpoolFull extends RuntimeException {

  public SpoolFull(String message) {
    super(message);
  }
}
