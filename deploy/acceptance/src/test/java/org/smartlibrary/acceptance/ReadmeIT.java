package org.smartlibrary.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The README is used as it is written. */
@WithPlatform
class ReadmeIT {

  /** The platform of these journeys was started by one; the other runs these journeys. */
  private static final Set<String> RUN_OTHERWISE =
      Set.of("demo", "test", "up", "down", "bench", "rehearse");

  private final RunningPlatform platform;

  ReadmeIT(RunningPlatform platform) {
    this.platform = platform;
  }

  @Test
  void everyCommandRuns() throws Exception {
    for (List<String> command : commands()) {
      var words = RUN_OTHERWISE.contains(command.getFirst()) ? helpOf(command) : command;
      var outcome = platform.launcher().run(words);
      assertThat(outcome.exitCode())
          .as("./library %s: %s", String.join(" ", command), outcome.err())
          .isZero();
    }
  }

  @Test
  void everyQuestionThatAProgramAsksIsAnswered() throws Exception {
    assumeTrue(
        OtherProgram.onThePath("curl").isPresent(), "There is no curl on the PATH to ask with");
    List<String> questions = questions();
    assertThat(questions).hasSize(4);
    for (String question : questions) {
      String here = question.replace("http://127.0.0.1:8080", platform.gateway().at("").toString());
      var curl = new ProcessBuilder("bash", "-c", here + " --fail --silent").start();
      String answer = new String(curl.getInputStream().readAllBytes(), UTF_8);
      assertThat(curl.waitFor()).as(question).isZero();
      assertThat(answer).as(question).isNotBlank().doesNotContain("diagnostics>", "<error ");
    }
  }

  private static List<String> questions() throws IOException {
    return Files.readAllLines(Launcher.home().resolve("README.md")).stream()
        .filter(line -> line.startsWith("curl ") && !line.contains("Authorization"))
        .toList();
  }

  @Test
  void theTwoCommandsToStartWithAreThere() throws Exception {
    assertThat(commands()).contains(List.of("demo"), List.of("test"));
  }

  @Test
  void everyFileThatItNamesIsThere() throws Exception {
    var link = Pattern.compile("\\]\\((?!http)([^)#]+)");
    for (String place : List.of("README.md", "deploy/README.md", "deploy/RATIONALE.md")) {
      var file = Launcher.home().resolve(place);
      for (var match : link.matcher(Files.readString(file)).results().toList()) {
        assertThat(file.resolveSibling(match.group(1))).exists();
      }
    }
  }

  private static List<String> helpOf(List<String> command) {
    return List.of(command.getFirst(), "--help");
  }

  /** The lines of shell blocks that call the launcher, without the comment behind. */
  private static List<List<String>> commands() throws Exception {
    var commands = new ArrayList<List<String>>();
    boolean shell = false;
    for (String line : Files.readAllLines(Launcher.home().resolve("README.md"))) {
      if (line.startsWith("```")) {
        shell = line.equals("```sh");
      } else if (shell && line.startsWith("./library ")) {
        String command = line.substring("./library ".length()).replaceFirst("\\s+#.*", "");
        commands.add(List.of(command.strip().split("\\s+", -1)));
      }
    }
    return commands;
  }
}
