package org.smartlibrary.benchmark.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KillRoundsTest {

  @Test
  void aServerThatIsKilledUnderLoadHasAllThatItAcknowledged(@TempDir Path folder) throws Exception {
    var outcome = new KillRounds(folder).run(3);
    assertThat(outcome.acknowledged()).isPositive();
    assertThat(outcome.lost()).isZero();
    assertThat(outcome.disagreements()).isZero();
  }
}
