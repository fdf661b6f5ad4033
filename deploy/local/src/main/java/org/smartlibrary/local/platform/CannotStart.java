package org.smartlibrary.local.platform;

/** Why the platform cannot be started or stopped, in one sentence that says what to do. */
public final class CannotStart extends Exception {

  public CannotStart(String sentence) {
    super(sentence);
  }
}
