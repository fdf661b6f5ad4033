package org.smartlibrary.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A whole file that gives up half of a library is not believed until somebody decides. */
@WithPlatform
class WholeFileIT {

  private static final Duration SOON = Duration.ofMinutes(2);
  private static final Pattern RELEASE = Pattern.compile("sync --release (\\S+)");

  private final RunningPlatform platform;
  private final Stranger stranger;

  @TempDir private Path folder;

  WholeFileIT(RunningPlatform platform) {
    this.platform = platform;
    this.stranger = new Stranger(platform);
  }

  @Test
  void whatIsHeldBackWithdrawsNothingAndWhatIsReleasedDoes() throws Exception {
    String isil = "CN-110108";
    stranger.sync(isil, new Books(isil).fill("海淀园林", 1, 60).write(folder), Map.of());
    Path half = new Books(isil).fill("海淀园林", 1, 30).write(folder);

    String sync = heldBack(isil, half);
    assertThat(isShown("海淀园林札记之45")).isTrue();

    var released = platform.launcher().run("sync", "--release", sync, "--library", isil);
    assertThat(released.out()).contains("30 unchanged, 30 withdrawn");
    assertThat(released.exitCode()).isZero();
    await().atMost(SOON).until(() -> !isShown("海淀园林札记之45"));
    assertThat(isShown("海淀园林札记之15")).isTrue();
  }

  @Test
  void whatIsDiscardedChangesNothing() throws Exception {
    String isil = "CN-110111";
    stranger.sync(isil, new Books(isil).fill("房山石经", 1, 40).write(folder), Map.of());
    Path half = new Books(isil).fill("房山石经", 1, 10).put(99, "房山云居寺志").write(folder);

    String sync = heldBack(isil, half);
    var discarded = platform.launcher().run("sync", "--discard", sync, "--library", isil);

    assertThat(discarded.exitCode()).isZero();
    assertThat(isShown("房山石经札记之35")).isTrue();
    assertThat(isShown("房山云居寺志")).isFalse();
  }

  private boolean isShown(String title) throws Exception {
    return platform.union().search(title, 20).records().stream()
        .anyMatch(found -> title.equals(found.title()));
  }

  /** Returns the sync that waits for a decision. */
  private String heldBack(String isil, Path file) throws Exception {
    var whole = platform.launcher().run("sync", file.toString(), "--library", isil, "--full");
    assertThat(whole.exitCode()).isEqualTo(1);
    assertThat(whole.out()).contains("held back").contains("FAILED records that the file gives up");
    var release = RELEASE.matcher(whole.out());
    assertThat(release.find()).as(whole.out()).isTrue();
    return release.group(1);
  }
}
