package org.smartlibrary.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.smartlibrary.benchmark.feed.Feed;
import org.smartlibrary.local.platform.Part;

/**
 * Each process is killed in the middle of a sync, and the end is the same as without. How many
 * records, the system property {@code faults.records} says.
 */
class FaultsIT {

  private static final int SEED = 99;
  private static final List<Part> VICTIMS =
      List.of(Part.CATALOG, Part.FEDERATION, Part.KAFKA, Part.MONGODB);

  private final Feed feed = Feed.ofRecords(SEED, Long.getLong("faults.records", 4000));

  @Test
  void theEndStateIsThatOfAnUndisturbedRunRecordForRecord(@TempDir Path folder) throws Exception {
    var undisturbed = unionAfter(folder, List.of());
    var disturbed = unionAfter(folder, VICTIMS);
    assertThat(undisturbed).hasSizeGreaterThan(feed.titles() / 2);
    assertThat(disturbed).isEqualTo(undisturbed);
  }

  /** Library by library; while one sends its file, a victim dies. */
  private List<String> unionAfter(Path folder, List<Part> victims) throws Exception {
    try (var platform = RunningPlatform.by("up")) {
      platform.members().load(feed.members());
      var isils = feed.isils();
      for (int library = 0; library < isils.size(); library++) {
        Path file = file(folder, library);
        var disturbance =
            library < victims.size()
                ? Disturbance.killing(platform, victims.get(library))
                : Disturbance.none();
        new PersistentLibrary(platform, isils.get(library)).send(file, disturbance);
      }
      return new UnionDump(platform).lines();
    }
  }

  private Path file(Path folder, int library) throws IOException {
    Path file = folder.resolve(library + ".mrc");
    feed.write(library, file);
    return file;
  }
}
