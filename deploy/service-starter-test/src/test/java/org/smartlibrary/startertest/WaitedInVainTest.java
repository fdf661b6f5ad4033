package org.smartlibrary.startertest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.awaitility.core.ConditionTimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class WaitedInVainTest {

  @Test
  void whatEveryThreadWasDoingIsSaid(CapturedOutput output) {
    assertThatThrownBy(
            () ->
                await()
                    .conditionEvaluationListener(new WaitedInVain())
                    .atMost(Duration.ofMillis(150))
                    .until(() -> false))
        .isInstanceOf(ConditionTimeoutException.class);

    assertThat(output).contains(Thread.currentThread().getName() + "\n    at ");
  }
}
