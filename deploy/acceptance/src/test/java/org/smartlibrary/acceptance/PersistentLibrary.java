package org.smartlibrary.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.smartlibrary.local.client.MarcFile;
import org.smartlibrary.local.client.Refused;
import org.smartlibrary.local.client.SyncState;
import org.smartlibrary.local.client.UploadListener;

/** A library that sends its file again until all of it has been taken and can be found. */
final class PersistentLibrary {

  private static final Duration PATIENCE = Duration.ofMinutes(5);
  private static final Duration PAUSE = Duration.ofMillis(500);

  private final RunningPlatform platform;
  private final String isil;
  private final long deadline = System.nanoTime() + PATIENCE.toNanos();

  PersistentLibrary(RunningPlatform platform, String isil) {
    this.platform = platform;
    this.isil = isil;
  }

  void send(Path path, Disturbance disturbance) throws IOException, InterruptedException {
    var file = MarcFile.at(path).orElseThrow();
    UploadListener sent = disturbance.inTheMiddleOf(file.size());
    while (!isTaken(file, sent)) {
      assertThat(System.nanoTime()).as(isil + " gives up").isLessThan(deadline);
      TimeUnit.NANOSECONDS.sleep(PAUSE.toNanos());
    }
  }

  private boolean isTaken(MarcFile file, UploadListener sent) throws InterruptedException {
    try {
      String path = platform.syncs().send(isil, file, Map.of(), sent);
      return follow(path).isClean();
    } catch (IOException | Refused notNow) {
      return false;
    }
  }

  private SyncState follow(String path) throws InterruptedException {
    while (true) {
      try {
        var state = platform.syncs().state(isil, path);
        if (state.isOver() || System.nanoTime() > deadline) {
          return state;
        }
      } catch (IOException | Refused notNow) {
        assertThat(System.nanoTime()).as(isil + " gives up: " + notNow).isLessThan(deadline);
      }
      TimeUnit.NANOSECONDS.sleep(PAUSE.toNanos());
    }
  }
}
