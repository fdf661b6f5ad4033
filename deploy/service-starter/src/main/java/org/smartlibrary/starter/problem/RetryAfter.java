package org.smartlibrary.starter.problem;

/** How long somebody who is told that something is away should wait, unless told otherwise. */
final class RetryAfter {

  static final String SECONDS = "5";

  private RetryAfter() {}
}
