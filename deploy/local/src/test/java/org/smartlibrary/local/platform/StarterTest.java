package org.smartlibrary.local.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StarterTest {

  @TempDir Path folder;

  @Test
  void aProcessWritesToItsLogAndStopsWhenAsked() throws Exception {
    var running = start("echo $GREETING; exec sleep 60");
    await().until(() -> Files.readString(running.launch().log()).equals("hello\n"));
    assertThat(running.isAlive()).isTrue();
    running.stop(Duration.ofSeconds(5));
    assertThat(running.isAlive()).isFalse();
  }

  @Test
  void whatDoesNotListenIsStoppedAllTheSame() throws Exception {
    var running = start("trap '' TERM; echo deaf; while :; do sleep 1; done");
    await().until(() -> Files.readString(running.launch().log()).equals("deaf\n"));
    running.stop(Duration.ofMillis(200));
    assertThat(running.isAlive()).isFalse();
  }

  @Test
  void anotherProcessWithTheSameNumberIsNotOurs() throws Exception {
    var running = start("exec sleep 60");
    var earlier = new Running(running.launch(), running.pid(), running.started().minusSeconds(60));
    assertThat(earlier.isAlive()).isFalse();
    earlier.stop(Duration.ofMillis(200));
    assertThat(running.isAlive()).isTrue();
    running.stop(Duration.ofSeconds(5));
  }

  @Test
  void whoRunsIsRemembered() throws Exception {
    var run = new RunFolder(folder.resolve("run"));
    var running = start("exec sleep 60");
    run.remember(running);
    assertThat(run.all()).containsExactly(running);
    running.stop(Duration.ofSeconds(5));
    run.forget("sleeper");
    assertThat(run.find("sleeper")).isEmpty();
  }

  private Running start(String script) throws IOException {
    return Starter.start(
        new Launch(
            "sleeper",
            List.of("sh", "-c", script),
            Map.of("GREETING", "hello"),
            0,
            folder.resolve("sleeper.log")));
  }
}
