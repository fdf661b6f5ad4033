package org.smartlibrary.local.client;

/** The platform's answer was no; the message says why in a sentence. */
public final class Refused extends Exception {

  private final int status;

  Refused(int status, String sentence) {
    super(sentence);
    this.status = status;
  }

  /** The HTTP status. */
  public int status() {
    return status;
  }
}
