package org.smartlibrary.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
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
  private static final Set<String> RUN_OTHERWISE = Set.of("demo", "test", "up", "down", "bench");

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
    var question = Pattern.compile("(?m)^curl 'http://127\\.0\\.0\\.1:8080(/[^']+)'");
    String readme = Files.readString(Launcher.home().resolve("README.md"));
    List<String> paths = question.matcher(readme).results().map(match -> match.group(1)).toList();
    assertThat(paths).hasSizeGreaterThan(3);
    for (String path : paths) {
      var request = platform.gateway().request(URI.create(path).toASCIIString()).build();
      var answer = platform.gateway().exchange(request);
      assertThat(answer.statusCode()).as(path).isEqualTo(200);
      assertThat(answer.body()).as(path).doesNotContain("diagnostic", "<error");
    }
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
