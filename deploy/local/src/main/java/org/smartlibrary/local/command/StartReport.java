package org.smartlibrary.local.command;

import java.io.PrintStream;
import java.time.Duration;
import org.smartlibrary.local.platform.Part;
import org.smartlibrary.local.platform.StartListener;
import org.smartlibrary.local.terminal.Amounts;

/** Prints a line for each part that is ready. */
final class StartReport implements StartListener {

  private final PrintStream out;

  StartReport(PrintStream out) {
    this.out = out;
  }

  @Override
  public void starting(Part part) {
    if (part == Part.KAFKA) {
      out.println("Starting the platform");
    }
  }

  @Override
  public void ready(Part part, int port, Duration after) {
    out.printf("  %-20s 127.0.0.1:%-6d %8s%n", part.label(), port, Amounts.time(after));
  }
}
