package org.smartlibrary.local.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ProgressTest {

  private final ByteArrayOutputStream written = new ByteArrayOutputStream();
  private final PrintStream out = new PrintStream(written, true, StandardCharsets.UTF_8);

  @Test
  void aBarIsDrawnOverAndLeavesNothingBehind() {
    try (var progress = Progress.bar(out)) {
      progress.show("sent", 0.5, "1.0 MB/s");
    }
    assertThat(written.toString(StandardCharsets.UTF_8))
        .startsWith("\rsent [############            ]  50 %  1.0 MB/s")
        .endsWith(" \r");
  }

  @Test
  void withoutATerminalThereIsNoLineForEveryStep() {
    try (var progress = Progress.plain(out)) {
      progress.show("sent", 0.1, "");
      progress.show("sent", 0.2, "");
    }
    assertThat(written.size()).isZero();
  }
}
