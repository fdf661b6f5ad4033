package org.smartlibrary.local.command;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import org.smartlibrary.local.client.Finding;
import org.smartlibrary.local.client.GuardState;
import org.smartlibrary.local.client.Refused;
import org.smartlibrary.local.client.SyncState;
import org.smartlibrary.local.client.Syncs;

/** Says why a whole file was held back, and what can be done. */
final class QuarantineReport {

  private static final int SHOWN = 5;

  private final Syncs syncs;
  private final PrintStream out;

  QuarantineReport(Syncs syncs, PrintStream out) {
    this.syncs = syncs;
    this.out = out;
  }

  void explain(String isil, String path, SyncState held)
      throws IOException, InterruptedException, Refused {
    out.println("The file was read and held back: nothing of it was taken in, nothing withdrawn.");
    for (GuardState guard : held.guards() == null ? List.<GuardState>of() : held.guards()) {
      out.println("  " + guard.sentence());
    }
    var findings = syncs.findings(isil, path, SHOWN);
    if (!findings.isEmpty()) {
      out.println("For example (all samples: GET " + path + "/withdrawals):");
      for (Finding finding : findings) {
        out.println("  " + finding.sentence());
      }
    }
    out.println(
        "If the file is right:  ./library sync --release %s --library %s"
            .formatted(id(path), isil));
    out.println(
        "If it is not:          ./library sync --discard %s --library %s"
            .formatted(id(path), isil));
    out.println("A later whole file that is believed ends this one as well.");
  }

  private static String id(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
