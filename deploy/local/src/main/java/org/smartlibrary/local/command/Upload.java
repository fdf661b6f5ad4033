package org.smartlibrary.local.command;

import java.time.Duration;
import org.smartlibrary.local.client.UploadListener;
import org.smartlibrary.local.terminal.Amounts;
import org.smartlibrary.local.terminal.Progress;

/** Shows how much of a file has gone out. */
final class Upload implements UploadListener {

  private final Progress progress;
  private final long size;
  private final long began = System.nanoTime();

  Upload(Progress progress, long size) {
    this.progress = progress;
    this.size = size;
  }

  @Override
  public void sent(long sent) {
    var left = new TimeLeft(began, sent, size);
    progress.show(
        "sent      ",
        left.done(),
        "%s/s, %s left".formatted(Amounts.bytes(Math.round(left.perSecond())), left));
  }

  @Override
  public void broken(String why, long safe, Duration pause) {
    progress.say(
        "The line broke (%s). %s are safe; going on in %s."
            .formatted(why, Amounts.bytes(safe), Amounts.time(pause)));
  }
}
