package org.smartlibrary.local.command;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.smartlibrary.local.client.MarcFile;
import org.smartlibrary.local.client.Refused;
import org.smartlibrary.local.client.Rejection;
import org.smartlibrary.local.client.SyncState;
import org.smartlibrary.local.client.Syncs;
import org.smartlibrary.local.terminal.Amounts;
import org.smartlibrary.local.terminal.Progress;

/** Sends a file, shows how far it is, and says how it ended. */
final class SyncReport {

  private static final int REJECTIONS_SHOWN = 5;
  private static final Duration ROUND = Duration.ofMillis(200);

  private final Syncs syncs;
  private final PrintStream out;

  SyncReport(Syncs syncs, PrintStream out) {
    this.syncs = syncs;
    this.out = out;
  }

  /** Returns the last state, when all that was taken can be found. */
  SyncState perform(String isil, MarcFile file, Map<String, String> options)
      throws IOException, InterruptedException, Refused {
    String path;
    SyncState end;
    long began = System.nanoTime();
    try (var progress = Progress.onStandardOutput()) {
      path = syncs.send(isil, file, options, new Upload(progress, file.size()));
      end = follow(isil, path, progress);
    }
    tell(isil, path, end, Duration.ofNanos(System.nanoTime() - began));
    return end;
  }

  /** Follows a sync on which somebody has decided. */
  SyncState decide(String isil, String id, Syncs.Decision decision)
      throws IOException, InterruptedException, Refused {
    long began = System.nanoTime();
    String path = syncs.decide(isil, id, decision);
    SyncState end;
    try (var progress = Progress.onStandardOutput()) {
      end = follow(isil, path, progress);
    }
    if (end.state() == SyncState.State.DISCARDED) {
      out.println("Discarded: nothing of the file was taken in.");
    } else {
      tell(isil, path, end, Duration.ofNanos(System.nanoTime() - began));
    }
    return end;
  }

  private void tell(String isil, String path, SyncState end, Duration took)
      throws IOException, InterruptedException, Refused {
    if (end.state() == SyncState.State.QUARANTINED) {
      new QuarantineReport(syncs, out).explain(isil, path, end);
    } else {
      summary(end, took);
    }
    rejections(isil, path, end);
  }

  private SyncState follow(String isil, String path, Progress progress)
      throws IOException, InterruptedException, Refused {
    long began = System.nanoTime();
    while (true) {
      var state = syncs.state(isil, path);
      if (state.isOver()) {
        return state;
      }
      var left = new TimeLeft(began, state.searchable(), state.taken());
      progress.show(
          "searchable",
          left.done(),
          "%s records, %s left".formatted(Amounts.count(state.searchable()), left));
      TimeUnit.NANOSECONDS.sleep(ROUND.toNanos());
    }
  }

  private void summary(SyncState end, Duration took) {
    out.printf(
        "%s records in %s (%s a second): %s added, %s revised, %s unchanged, %s withdrawn, %s rejected%n",
        Amounts.count(end.received()),
        Amounts.time(took),
        Amounts.count(Math.round(end.received() * 1000.0 / Math.max(1, took.toMillis()))),
        Amounts.count(end.added()),
        Amounts.count(end.revised()),
        Amounts.count(end.unchanged()),
        Amounts.count(end.withdrawn()),
        Amounts.count(end.rejected()));
    if (end.repeated() > 0) {
      out.printf(
          "%s times a control number came again in the file with other content; its last record counts%n",
          Amounts.count(end.repeated()));
    }
    if (end.state() == SyncState.State.FAILED) {
      out.println("The sync failed: " + end.failure());
    }
  }

  private void rejections(String isil, String path, SyncState end)
      throws IOException, InterruptedException, Refused {
    if (end.rejected() == 0) {
      return;
    }
    out.println("Rejected:");
    for (Rejection rejection : syncs.rejections(isil, path, REJECTIONS_SHOWN)) {
      out.println("  " + rejection.sentence());
    }
    if (end.rejected() > REJECTIONS_SHOWN) {
      out.printf(
          "  … and %s more: GET %s/rejections%n",
          Amounts.count(end.rejected() - REJECTIONS_SHOWN), path);
    }
  }
}
