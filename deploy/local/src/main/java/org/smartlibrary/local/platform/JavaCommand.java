package org.smartlibrary.local.platform;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How Java is called for one part. */
final class JavaCommand {

  private static final List<String> ALWAYS =
      List.of(
          "-XX:+UseCompactObjectHeaders",
          "-XX:+ExitOnOutOfMemoryError",
          "-Djava.awt.headless=true",
          "-Dstdout.encoding=UTF-8",
          "-Dstderr.encoding=UTF-8",
          "--enable-native-access=ALL-UNNAMED",
          "--sun-misc-unsafe-memory-access=allow");

  private JavaCommand() {}

  /** The Java that runs this program. */
  static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  /** Runs a service; what was learned from its start is used where nothing of more was learned. */
  static List<String> service(App app, List<String> options) {
    var command = base(options);
    boolean more =
        options.stream()
            .anyMatch(option -> option.startsWith(Learned.USE) || option.startsWith(Learned.LEARN));
    if (!more && Files.exists(app.startCache())) {
      command.add(Learned.USE + app.startCache());
    }
    command.addAll(List.of("-jar", app.jar().toString()));
    return command;
  }

  /** Runs a class of this program. */
  static List<String> main(App local, String main, List<String> options, List<String> words) {
    var command = base(options);
    command.addAll(List.of("-cp", local.classPath(), main));
    command.addAll(words);
    return command;
  }

  private static List<String> base(List<String> options) {
    var command = new ArrayList<String>();
    command.add(java());
    command.addAll(ALWAYS);
    command.addAll(options);
    return command;
  }
}
