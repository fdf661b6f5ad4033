package org.smartlibrary.local.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.smartlibrary.local.command.WithdrawalGuard.Decision;

class WithdrawalGuardTest {

  @Test
  void nothingIsGivenUpUnasked() {
    assertThat(new WithdrawalGuard(false, 1).decide(1, 1000, 0)).isInstanceOf(Decision.Keep.class);
    assertThat(new WithdrawalGuard(true, 0.05).decide(1, 1000, 0))
        .isInstanceOf(Decision.Withdraw.class);
    assertThat(new WithdrawalGuard(true, 0.05).decide(0, 1000, 9))
        .isInstanceOf(Decision.Needless.class);
  }

  @Test
  void aFileThatMayHaveMoreThanCouldBeReadGivesNothingUp() {
    assertThat(why(new WithdrawalGuard(true, 0.05).decide(1, 1000, 2))).contains("2 records");
  }

  @Test
  void tooManyAreNotGivenUpUnlessThatIsAllowed() {
    assertThat(why(new WithdrawalGuard(true, 0.05).decide(51, 1000, 0)))
        .contains("--max-withdrawn");
    assertThat(new WithdrawalGuard(true, 0.05).decide(50, 1000, 0))
        .isInstanceOf(Decision.Withdraw.class);
    assertThat(new WithdrawalGuard(true, 1).decide(1000, 1000, 0))
        .isInstanceOf(Decision.Withdraw.class);
  }

  @Test
  void aHandfulIsNeverTooManyAsLongAsItIsLessThanHalf() {
    assertThat(new WithdrawalGuard(true, 0).decide(5, 11, 0)).isInstanceOf(Decision.Withdraw.class);
    assertThat(new WithdrawalGuard(true, 0).decide(5, 10, 0)).isInstanceOf(Decision.Keep.class);
    assertThat(new WithdrawalGuard(true, 0).decide(6, 1000, 0)).isInstanceOf(Decision.Keep.class);
  }

  private static String why(Decision decision) {
    return ((Decision.Keep) decision).why();
  }
}
