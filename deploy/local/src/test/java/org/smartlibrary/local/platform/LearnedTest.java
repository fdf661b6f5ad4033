package org.smartlibrary.local.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class LearnedTest {

  private static final String PROGRAM = "catalog-service-of-catalog-service-1a2b";

  @TempDir private Path folder;
  private Learned learned;

  @BeforeEach
  void nothingWasLearned() throws IOException {
    learned = Learned.of(new Checkout(folder));
    learned.begin();
  }

  @Test
  void whatWasLearnedIsUsedOnceItIsKept() throws Exception {
    assertThat(learned.use(PROGRAM)).isEmpty();
    assertThat(run(learned.learn(PROGRAM))).contains("Usage");
    assertThat(learned.use(PROGRAM)).isEmpty();
    learned.keep();
    assertThat(run(used(learned.use(PROGRAM)))).contains("Usage").contains("shared objects file");
  }

  @Test
  void whatAnEarlierBuildLearnedGoes() throws Exception {
    Path kept = folder.resolve("deploy/local/target/learned");
    Files.writeString(kept.resolve("catalog-service-of-catalog-service-0000.aot"), "earlier");
    Files.writeString(kept.resolve(PROGRAM + ".unfinished"), "new");
    learned.keep();
    assertThat(kept).isDirectoryContaining(file -> file.endsWith(PROGRAM + ".aot"));
    assertThat(kept.toFile().list()).hasSize(1);
  }

  @Test
  void whereNothingWasWrittenDownWhatThereIsStays() throws Exception {
    Path kept = folder.resolve("deploy/local/target/learned").resolve(PROGRAM + ".aot");
    Files.writeString(kept, "earlier");
    assertThatThrownBy(learned::keep)
        .isInstanceOf(IOException.class)
        .hasMessageContaining("written down");
    assertThat(kept).exists();
  }

  @Test
  void whatAnInterruptedRehearsalWroteDownIsNotKept() throws Exception {
    Path kept = folder.resolve("deploy/local/target/learned");
    Files.writeString(kept.resolve(PROGRAM + ".unfinished"), "half");
    learned.begin();
    assertThatThrownBy(learned::keep).isInstanceOf(IOException.class);
    assertThat(kept).isEmptyDirectory();
  }

  @Test
  void onlyWhatIsKeptHereCountsAsLearned() throws Exception {
    Path kept = folder.resolve("deploy/local/target/learned").resolve(PROGRAM + ".aot");
    Files.writeString(kept, "learned");
    assertThat(learned.isUsedBy(learned.use(PROGRAM))).isTrue();
    assertThat(learned.isUsedBy(List.of("-XX:AOTCache=/of/a/start.aot"))).isFalse();
    assertThat(learned.isUsedBy(learned.learn(PROGRAM))).isFalse();
  }

  @Test
  void aStartCacheIsUsedWhereNothingOfMoreWasLearned() throws Exception {
    var app = new App("catalog-service", folder);
    Files.writeString(app.startCache(), "of a start");
    var start = "-XX:AOTCache=" + app.startCache();
    assertThat(JavaCommand.service(app, List.of("-Xmx64m"))).contains(start);
    assertThat(JavaCommand.service(app, learned.learn(PROGRAM))).doesNotContain(start);
    assertThat(JavaCommand.service(app, List.of("-XX:AOTCache=more"))).doesNotContain(start);
  }

  /** Java says what it reads classes from. */
  private static List<String> used(List<String> options) {
    var all = new ArrayList<>(options);
    all.add("-XX:AOTMode=on");
    all.add("-Xlog:class+load");
    return all;
  }

  private String run(List<String> options) throws IOException, InterruptedException {
    var jars = Files.createDirectories(folder.resolve("jars"));
    Path jar =
        Path.of(CommandLine.class.getProtectionDomain().getCodeSource().getLocation().getPath());
    Path copy = jars.resolve(jar.getFileName());
    if (!Files.exists(copy)) {
      Files.copy(jar, copy);
    }
    var command =
        JavaCommand.main(new App("local", jars), "picocli.AutoComplete", options, List.of("-h"));
    var process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return output;
  }
}
