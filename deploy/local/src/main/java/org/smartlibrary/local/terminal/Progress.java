package org.smartlibrary.local.terminal;

import java.io.PrintStream;
import java.time.Duration;

/** Shows how far something is: a bar on a terminal, a line now and then elsewhere. */
public final class Progress implements AutoCloseable {

  private static final int BAR = 24;
  private static final long REDRAWN_AFTER = Duration.ofMillis(100).toNanos();
  private static final long PLAIN_LINE_AFTER = Duration.ofSeconds(5).toNanos();

  private final PrintStream out;
  private final boolean terminal;
  private long next;
  private int drawn;

  private Progress(PrintStream out, boolean terminal) {
    this.out = out;
    this.terminal = terminal;
    this.next = System.nanoTime() + (terminal ? 0 : PLAIN_LINE_AFTER);
  }

  /** Progress on the standard output, whatever that is. */
  public static Progress onStandardOutput() {
    return new Progress(System.out, Terminal.isThere());
  }

  static Progress plain(PrintStream out) {
    return new Progress(out, false);
  }

  static Progress bar(PrintStream out) {
    return new Progress(out, true);
  }

  /** Says how far it is; most calls draw nothing. */
  public synchronized void show(String what, double done, String details) {
    if (System.nanoTime() - next >= 0) {
      next = System.nanoTime() + (terminal ? REDRAWN_AFTER : PLAIN_LINE_AFTER);
      draw(what, Math.clamp(done, 0, 1), details);
    }
  }

  /** Says something that has to be seen; the bar goes on below it. */
  public synchronized void say(String sentence) {
    close();
    drawn = 0;
    out.println(sentence);
  }

  private void draw(String what, double done, String details) {
    if (terminal) {
      int filled = (int) (BAR * done);
      redraw(
          "%s [%s%s] %3.0f %%  %s"
              .formatted(what, "#".repeat(filled), " ".repeat(BAR - filled), 100 * done, details));
    } else {
      out.println("%s %3.0f %%  %s".formatted(what, 100 * done, details));
    }
  }

  private void redraw(String line) {
    int width = Columns.width(line);
    out.print("\r" + line + " ".repeat(Math.max(0, drawn - width)));
    out.flush();
    drawn = width;
  }

  /** Takes the bar away, so that the next line stands where it was. */
  @Override
  public synchronized void close() {
    if (drawn > 0) {
      redraw("");
      out.print("\r");
      out.flush();
    }
  }
}
