package org.smartlibrary.local.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LastWordsTest {

  @TempDir Path folder;

  @Test
  void springsOwnExplanationTellsMost() throws IOException {
    assertThat(
            lastWords(
                """
                ERROR 1 --- [main] o.s.b.d.LoggingFailureAnalysisReporter :

                APPLICATION FAILED TO START

                Description:

                Web server failed to start. Port 8101 was already in use.

                Action:
                """))
        .isEqualTo("Web server failed to start. Port 8101 was already in use.");
  }

  @Test
  void theInnermostCauseTellsMoreThanTheOuterOnes() throws IOException {
    assertThat(
            lastWords(
                "java.lang.IllegalStateException: no\nCaused by: java.io.IOException: full\n"))
        .isEqualTo("Caused by: java.io.IOException: full");
  }

  @Test
  void whatAnEarlierProcessSaidDoesNotCount() throws IOException {
    Path log = Files.writeString(folder.resolve("a.log"), "ERROR of yesterday\n");
    assertThat(LastWords.of(log, Files.size(log))).isEqualTo("it said nothing");
  }

  private String lastWords(String text) throws IOException {
    return LastWords.of(Files.writeString(folder.resolve("a.log"), text), 0);
  }
}
