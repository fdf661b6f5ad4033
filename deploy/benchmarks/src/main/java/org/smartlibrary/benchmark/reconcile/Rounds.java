package org.smartlibrary.benchmark.reconcile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.smartlibrary.benchmark.platform.OwnPlatform;
import org.smartlibrary.benchmark.union.Loading;
import org.smartlibrary.local.client.MarcFile;
import org.smartlibrary.local.client.Refused;
import org.smartlibrary.local.client.Syncs;
import org.smartlibrary.local.client.UnionDigests;
import org.smartlibrary.local.platform.Part;
import org.smartlibrary.local.reconcile.Differences;
import org.smartlibrary.local.reconcile.FileComparison;

/**
 * Compares one library's file with what is shown of it, and sends what differs, as a person does.
 */
final class Rounds {

  private final OwnPlatform platform;
  private final String isil;

  Rounds(OwnPlatform platform, String isil) {
    this.platform = platform;
    this.isil = isil;
  }

  /** Of the file's records so many are otherwise than what is shown. */
  ReconcileResult.Round of(Path file, long changed)
      throws IOException, InterruptedException, Refused, ExecutionException {
    var union = new UnionDigests(platform.gateway(), platform.tokens(), isil);
    var program = platform.program(Part.CATALOG, FileComparison.program());
    long before = memory();
    long began = System.nanoTime();
    try (var comparison = FileComparison.of(MarcFile.at(file).orElseThrow(), Map.of(), program)) {
      double read = secondsSince(began);
      began = System.nanoTime();
      Differences found = comparison.against(union);
      double compared = secondsSince(began);
      long held = memory() - before;
      Path changes = found.isNone() ? null : comparison.changes(found, false).path();
      began = System.nanoTime();
      if (changes != null) {
        new Loading(new Syncs(platform.gateway(), platform.tokens())).load(Map.of(isil, changes));
      }
      return new ReconcileResult.Round(
          changed,
          found.changed() + found.added() + found.missing(),
          read,
          compared,
          union.questions(),
          union.received(),
          changes == null ? 0 : Files.size(changes),
          secondsSince(began),
          Math.max(0, held));
    }
  }

  private static double secondsSince(long began) {
    return (System.nanoTime() - began) / 1e9;
  }

  /** In use after a collection. */
  private static long memory() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }
}
