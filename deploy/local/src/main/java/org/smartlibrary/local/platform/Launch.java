package org.smartlibrary.local.platform;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * How a process is started, so that it can be started again.
 *
 * @param environment what is added to the environment of whoever starts it
 * @param port where it listens; 0 when it does not
 */
record Launch(
    String name, List<String> command, Map<String, String> environment, int port, Path log) {

  Launch {
    command = List.copyOf(command);
    environment = Map.copyOf(environment);
  }

  /** Whether it writes down what it learned when it ends, which takes a while. */
  boolean isLearning() {
    return Learned.isLearntBy(command);
  }

  /** Whether its program lies in this folder. */
  boolean uses(Path folder) {
    return command.stream().anyMatch(word -> word.startsWith(folder.toString()));
  }
}
