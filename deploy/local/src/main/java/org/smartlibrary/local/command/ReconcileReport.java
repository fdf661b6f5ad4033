package org.smartlibrary.local.command;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.smartlibrary.local.client.Refused;
import org.smartlibrary.local.client.SyncState;
import org.smartlibrary.local.client.Syncs;
import org.smartlibrary.local.client.UnionDigests;
import org.smartlibrary.local.reconcile.Differences;
import org.smartlibrary.local.reconcile.FileComparison;
import org.smartlibrary.local.terminal.Amounts;
import org.smartlibrary.local.terminal.Progress;

/** Compares, tells what differs, sends it, and looks whether that was all. */
final class ReconcileReport {

  private static final int LATEST = 5;
  private static final Duration ROUND = Duration.ofMillis(500);

  private final Syncs syncs;
  private final UnionDigests union;
  private final String isil;
  private final PrintStream out;

  ReconcileReport(Syncs syncs, UnionDigests union, String isil, PrintStream out) {
    this.syncs = syncs;
    this.union = union;
    this.isil = isil;
    this.out = out;
  }

  /** What is done about differences. */
  record Plan(boolean dryRun, WithdrawalGuard guard, Map<String, String> options) {}

  /** What is still on its way to the union would look like a difference: waits for it. */
  void awaitQuiet() throws IOException, InterruptedException, Refused {
    try (var progress = Progress.onStandardOutput()) {
      for (SyncState state : syncs.latest(isil, LATEST)) {
        SyncState now = state;
        while (!now.isOver()) {
          progress.show(
              "searchable",
              (double) now.searchable() / Math.max(1, now.taken()),
              "waiting for the sync " + now.id());
          TimeUnit.NANOSECONDS.sleep(ROUND.toNanos());
          now = syncs.state(isil, Syncs.path(isil, "" + now.id()));
        }
      }
    }
  }

  int perform(FileComparison file, Plan plan) throws IOException, InterruptedException, Refused {
    Differences differences = file.against(union);
    tell(file, differences);
    if (differences.isNone()) {
      out.println("The union shows exactly this file.");
      return ExitCode.DONE;
    }
    if (plan.dryRun()) {
      differences.examples().forEach(example -> out.println("  " + example));
      out.println("Nothing was sent (--dry-run).");
      return ExitCode.FAILED;
    }
    return send(file, differences, plan);
  }

  private int send(FileComparison file, Differences differences, Plan plan)
      throws IOException, InterruptedException, Refused {
    var decision = plan.guard().decide(differences.missing(), differences.shown(), file.lost());
    if (decision instanceof WithdrawalGuard.Decision.Keep(String why)) {
      out.printf(
          "%s records that only the union has stay. %s%n",
          Amounts.count(differences.missing()), why);
    }
    boolean withdraw = decision instanceof WithdrawalGuard.Decision.Withdraw;
    if (!withdraw && differences.changed() + differences.added() + differences.givenUp() == 0) {
      out.println("Nothing was sent.");
      return ExitCode.FAILED;
    }
    var end =
        new SyncReport(syncs, out)
            .perform(isil, file.changes(differences, withdraw), plan.options());
    return end.isClean() ? lookAgain(file) : ExitCode.FAILED;
  }

  private int lookAgain(FileComparison file) throws IOException, InterruptedException, Refused {
    Differences left = file.against(union);
    if (left.isNone()) {
      out.println("The union shows exactly this file now.");
      return ExitCode.DONE;
    }
    out.printf("Now %s.%n", sentence(left));
    return ExitCode.FAILED;
  }

  private void tell(FileComparison file, Differences differences) {
    out.printf(
        "%s records in the file, %s in the union as of %s; %s questions, %s answered%n",
        Amounts.count(file.kept()),
        Amounts.count(differences.shown()),
        differences.asOf(),
        Amounts.count(union.questions()),
        Amounts.bytes(union.received()));
    if (!differences.isNone()) {
      out.println(sentence(differences));
    }
    if (differences.shown() > 0 && differences.changed() > file.kept() / 2) {
      out.println(
          "More than half is changed: a digest is of a record's bytes, so the file has to be written"
              + " as what was sent before.");
    }
  }

  private static String sentence(Differences differences) {
    return "%s changed, %s only in the file, %s only in the union, %s given up in the file"
        .formatted(
            Amounts.count(differences.changed()),
            Amounts.count(differences.added()),
            Amounts.count(differences.missing()),
            Amounts.count(differences.givenUp()));
  }
}
