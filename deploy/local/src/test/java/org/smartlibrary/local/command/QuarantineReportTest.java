package org.smartlibrary.local.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.smartlibrary.local.client.Finding;
import org.smartlibrary.local.client.GuardState;

class QuarantineReportTest {

  @Test
  void aGuardSaysWhatWasMeasuredAndWhatWouldPass() {
    assertThat(new GuardState("withdrawn", 0.2, 1200, 6000, 0.05, false).sentence())
        .isEqualTo("FAILED records that the file gives up: 1,200 of 6,000, 20.0 % (at most 5.0 %)");
  }

  @Test
  void aSampleSaysWhatWouldHappen() {
    assertThat(new Finding("MISSING", "n1", "红楼梦", null).sentence())
        .isEqualTo("n1 «红楼梦» is not in the file");
    assertThat(new Finding("RETITLED", "n1", "红楼梦", "三国演义").sentence())
        .isEqualTo("n1 «红楼梦» is «三国演义» in the file");
  }
}
