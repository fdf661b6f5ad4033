package org.smartlibrary.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@WithPlatform
class CommandsIT {

  private final RunningPlatform platform;

  CommandsIT(RunningPlatform platform) {
    this.platform = platform;
  }

  @Test
  void upWhenItIsUpSaysSoAndChangesNothing() throws Exception {
    var up = platform.launcher().run("up", "--no-rehearsal");
    assertThat(up.exitCode()).isZero();
    assertThat(up.out()).contains("up already").contains(platform.gateway().at("/").toString());
  }

  @Test
  void everyPartIsHealthyAndTogetherTheyTakeLessThanThreeGibibytes() throws Exception {
    var status = platform.launcher().run("status");
    assertThat(status.exitCode()).isZero();
    assertThat(status.out()).doesNotContain("unhealthy").doesNotContain("dead");
    String total = status.out().lines().toList().getLast().replaceAll("[^0-9.]", "");
    assertThat(Double.parseDouble(total)).isLessThan(3072);
  }

  @Test
  void aTokenIsPrintedAndNothingElse() throws Exception {
    var token = platform.launcher().run("token", "operator");
    assertThat(token.exitCode()).isZero();
    assertThat(token.out()).matches("[\\w-]+\\.[\\w-]+\\.[\\w-]+\\R");
  }

  @Test
  void nobodyElseGetsAToken() throws Exception {
    var token = platform.launcher().run("token", "nobody at all");
    assertThat(token.exitCode()).isEqualTo(1);
    assertThat(token.out()).isEmpty();
    assertThat(token.err()).contains("There is no client");
  }

  @Test
  void aFileWithABrokenRecordIsTakenButForThatAndTheCommandSaysWhere(@TempDir Path folder)
      throws Exception {
    Path file = folder.resolve("broken.mrc");
    Files.write(file, Broken.file());
    var sync = platform.launcher().run("sync", file.toString(), "--library", "CN-110000");
    assertThat(sync.exitCode()).isEqualTo(1);
    assertThat(sync.out()).contains("1 rejected").contains("record 2");
  }

  @Test
  void whatIsNoMarcIsSaidBeforeAnythingIsSent(@TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("letter.txt"), "Dear library,");
    var sync = platform.launcher().run("sync", file.toString(), "--library", "CN-110000");
    assertThat(sync.exitCode()).isEqualTo(1);
    assertThat(sync.err()).contains("is not MARC");
  }

  @Test
  void aSelfCheckMachineLendsAndTakesBackAtTheCommandLine() throws Exception {
    var lent = terminal("checkout", "--card", "990000000010", "--barcode", "101488");
    assertThat(lent.exitCode()).as(lent.out() + lent.err()).isZero();
    assertThat(lent.out()).contains("> 11YN", "barcode 101488", "< 121", "Lent: 三体, due");
    var again = terminal("checkout", "--card", "990000000012", "--barcode", "101488");
    assertThat(again.exitCode()).isEqualTo(1);
    assertThat(again.out()).contains("< 120", "unlock no", "Not lent: 三体.");
    assertThat(terminal("patron", "--card", "990000000010").out()).contains("Has: 101488.");
    assertThat(terminal("item", "--barcode", "101488").out()).contains("三体: on loan, due");
    var back = terminal("checkin", "--barcode", "101488");
    assertThat(back.exitCode()).isZero();
    assertThat(back.out()).contains("Taken back: 三体, to its shelf.");
  }

  @Test
  void aMachineThatIsThereAlreadyIsTheSame() throws Exception {
    assertThat(terminal().out()).contains("On line at", "CN-520400.terminal");
    assertThat(terminal().exitCode()).isZero();
    Files.writeString(platform.data().terminals().resolve("CN-520400.terminal"), "lost");
    assertThat(terminal().exitCode()).isZero();
    assertThat(platform.launcher().run("terminal", "--library", "nobody").exitCode()).isEqualTo(1);
  }

  private Launcher.Outcome terminal(String... words) throws Exception {
    var all = new ArrayList<>(List.of("terminal"));
    all.addAll(List.of(words));
    all.addAll(List.of("--library", "CN-520400"));
    return platform.launcher().run(all);
  }

  @Test
  void aLogIsShown() throws Exception {
    assertThat(platform.launcher().run("logs", "gateway").out()).contains("GatewayApplication");
    assertThat(platform.launcher().run("logs", "no-such-part").exitCode()).isEqualTo(1);
  }
}
