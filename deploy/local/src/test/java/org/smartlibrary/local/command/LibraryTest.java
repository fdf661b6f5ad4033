package org.smartlibrary.local.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class LibraryTest {

  private final StringWriter said = new StringWriter();

  @Test
  void everyCommandExplainsItselfWithAnExample() {
    for (String command : Library.commandLine().getSubcommands().keySet()) {
      said.getBuffer().setLength(0);
      assertThat(execute(command, "--help")).isZero();
      assertThat(said.toString()).contains("Example").contains("./library " + command);
    }
  }

  @Test
  void wrongUsageIsTwo() {
    assertThat(execute("sync", "books.mrc")).isEqualTo(2);
    assertThat(said.toString()).contains("--library");
  }

  @Test
  void aSyncNeedsAFileOrADecisionAndNotBoth() {
    assertThat(execute("sync", "--library", "CN-110000")).isEqualTo(2);
    assertThat(said.toString()).contains("Name a FILE");
    assertThat(execute("sync", "books.mrc", "--release", "X", "--library", "CN-110000"))
        .isEqualTo(2);
  }

  @Test
  void whatNeedsThePlatformSaysHowToStartIt() {
    assertThat(execute("token", "operator", "--data", "target/nothing-runs-here"))
        .isEqualTo(ExitCode.NOT_RUNNING);
    assertThat(said.toString()).contains("Start it: ./library up");
  }

  @Test
  void everythingThatAMachineCanBeToldExplainsItselfWithAnExample() {
    for (String word : List.of("checkout", "checkin", "patron", "item", "raw")) {
      said.getBuffer().setLength(0);
      assertThat(execute("terminal", word, "--help")).isZero();
      assertThat(said.toString()).contains("Example").contains("./library terminal " + word);
    }
  }

  @Test
  void aLoanAtAMachineNeedsACardAndACopy() {
    assertThat(execute("terminal", "checkout", "--card", "99")).isEqualTo(2);
    assertThat(said.toString()).contains("--barcode");
    assertThat(execute("terminal", "checkin", "--barcode", "1", "--data", "target/nothing"))
        .isEqualTo(ExitCode.NOT_RUNNING);
  }

  private int execute(String... words) {
    var writer = new PrintWriter(said, true);
    return Library.commandLine().setOut(writer).setErr(writer).execute(words);
  }
}
