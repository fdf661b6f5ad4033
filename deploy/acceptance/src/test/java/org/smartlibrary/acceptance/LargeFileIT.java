package org.smartlibrary.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.smartlibrary.benchmark.feed.Iso2709;
import org.smartlibrary.local.client.MarcFile;
import org.smartlibrary.local.client.SyncState;
import org.smartlibrary.local.platform.Memory;
import org.smartlibrary.local.platform.Part;
import org.smartlibrary.local.platform.Platform;

/**
 * One file of any size goes through a service of 384 MB of heap. How many megabytes, the system
 * property {@code large.megabytes} says; without it there is no time for that.
 */
class LargeFileIT {

  private static final String LIBRARY = "CN-110000";
  private static final long MEGABYTES = Long.getLong("large.megabytes", 0);
  private static final String SUMMARY = "长编内容提要，逐卷逐篇著录其目次与附注。".repeat(18);
  private static final String MEMBERS =
      "isil,name_zh,level,parent\nCN-NLC,国家图书馆,NATIONAL,\nCN-110000,首都图书馆,PROVINCIAL,CN-NLC\n";

  @Test
  void allOfItIsTakenAndTheServiceLives(@TempDir Path folder) throws Exception {
    assumeThat(MEGABYTES).as("-Dlarge.megabytes is not given").isPositive();
    Path file = folder.resolve("large.mrc");
    long records = write(file);
    try (var platform = RunningPlatform.by("up")) {
      long pid = pid(platform);
      load(platform);
      SyncState end = sync(platform, file);
      assertThat(end.state()).isEqualTo(SyncState.State.COMPLETED);
      assertThat(end.added()).isEqualTo(records);
      assertThat(pid(platform)).as("the process that began").isEqualTo(pid);
      System.err.printf(
          "%d records in %d MB, %.0f a second; at most %d MB resident%n",
          records,
          Files.size(file) >> 20,
          end.recordsPerSecond(),
          Memory.residentPeak(pid).orElse(0) >> 20);
    }
  }

  private static SyncState sync(RunningPlatform platform, Path file) throws Exception {
    platform.syncs().awaitKnown(LIBRARY);
    String path =
        platform.syncs().send(LIBRARY, MarcFile.at(file).orElseThrow(), Map.of(), _ -> {});
    await()
        .atMost(Duration.ofMinutes(20))
        .pollInterval(Duration.ofSeconds(1))
        .until(() -> platform.syncs().state(LIBRARY, path).isStored());
    return platform.syncs().state(LIBRARY, path);
  }

  private static void load(RunningPlatform platform) throws Exception {
    var answer =
        new Stranger(platform)
            .call("POST", "/api/members", platform.tokens().of("operator"), "text/csv", MEMBERS);
    assertThat(answer.statusCode()).isEqualTo(200);
  }

  private static long pid(RunningPlatform platform) throws IOException {
    return new Platform(platform.data(), Map.of()).pid(Part.CATALOG).orElseThrow();
  }

  private static long write(Path file) throws IOException {
    long records = 0;
    long bytes = 0;
    try (var out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 20)) {
      while (bytes < MEGABYTES << 20) {
        byte[] record = record(records++);
        out.write(record);
        bytes += record.length;
      }
    }
    return records;
  }

  private static byte[] record(long number) {
    return new Iso2709()
        .control("001", "large-" + number)
        .field("101", "0 ", "a", "chi")
        .field("200", "1 ", "a", "大编第" + number + "种", "f", "编纂组编")
        .field("210", "  ", "a", "北京", "c", "国家图书馆出版社", "d", "2019")
        .field("330", "  ", "a", SUMMARY)
        .bytes("nam0 ", "   ");
  }
}
