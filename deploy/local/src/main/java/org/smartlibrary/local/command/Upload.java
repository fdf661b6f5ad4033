package org.smartlibrary.local.command;

import java.util.function.LongConsumer;
import org.smartlibrary.local.terminal.Amounts;
import org.smartlibrary.local.terminal.Progress;

/** Shows how much of a file has gone out. */
final class Upload implements LongConsumer {

  private final Progress progress;
  private final long size;
  private final long began = System.nanoTime();

  Upload(Progress progress, long size) {
    this.progress = progress;
    this.size = size;
  }

  @Override
  public void accept(long sent) {
    var left = new TimeLeft(began, sent, size);
    progress.show(
        "sent      ",
        left.done(),
        "%s/s, %s left".formatted(Amounts.bytes(Math.round(left.perSecond())), left));
  }
}
