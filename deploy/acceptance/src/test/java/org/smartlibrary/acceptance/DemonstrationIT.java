package org.smartlibrary.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.smartlibrary.local.demo.Sample;

@WithPlatform
class DemonstrationIT {

  private final RunningPlatform platform;

  DemonstrationIT(RunningPlatform platform) {
    this.platform = platform;
  }

  @Test
  void theDemonstrationLoadsItsLibrariesAndFilesAndShowsEverySearch() throws Exception {
    assertThat(platform.said()).contains("Libraries: 3,504 taken, 0 refused");
    for (var sync : Sample.syncs()) {
      assertThat(platform.said()).contains(sync.file().replaceFirst(".*/", ""));
    }
    for (var search : Sample.searches()) {
      assertThat(platform.said()).contains("./library search " + search.words());
    }
    assertThat(platform.said()).doesNotContain("Nothing was found").contains("The portal: http");
  }

  @Test
  void theDemonstrationLendsAtASelfCheckMachineAndShowsWhatIsSaid() throws Exception {
    assertThat(platform.said())
        .containsSubsequence("  > 11YN", "|AB101488|", "  < 121", "Lent: 三体, due")
        .containsSubsequence("  > 09N", "  < 101", "Taken back: 三体, to its shelf");
  }

  /** Seven hold one edition by the demonstration's files; other journeys may have sent more. */
  @Test
  void theThreeBodyProblemIsFoundInBothScriptsWithItsLibraries() throws Exception {
    var simplified = platform.union().search("三体", 20);
    var traditional = platform.union().search("三體", 20);
    assertThat(traditional.total()).isEqualTo(simplified.total()).isPositive();
    assertThat(simplified.records())
        .anySatisfy(found -> assertThat(found.holdings().libraries()).isGreaterThanOrEqualTo(7));
  }

  @Test
  void theSearchCommandPrintsATable() throws Exception {
    var search = platform.launcher().run("search", "Barack", "Obama");
    assertThat(search.exitCode()).isZero();
    assertThat(search.out()).startsWith("TITLE").contains("LIBRARIES").contains("Obama");
  }
}
