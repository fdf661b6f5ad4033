package org.smartlibrary.local.command;

/** How a command ends; wrong usage is 2. */
final class ExitCode {

  static final int DONE = 0;
  static final int FAILED = 1;
  static final int NOT_RUNNING = 3;

  private ExitCode() {}
}
