package org.smartlibrary.local.command;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.smartlibrary.local.platform.Checkout;

/** A program of the benchmarks, in a Java of its own. */
final class BenchmarkProgram {

  private static final String MODULE = "deploy/benchmarks";

  /** What the gateway grants one client would end the measurement in its first second. */
  private static final Map<String, String> WITHOUT_RATE_LIMITS =
      Map.of(
          "SMARTLIBRARY_GATEWAY_RESILIENCE_RATES_READS_REQUESTS", "100000000",
          "SMARTLIBRARY_GATEWAY_RESILIENCE_RATES_WRITES_REQUESTS", "100000000");

  private final DataOption data;

  BenchmarkProgram(DataOption data) {
    this.data = data;
  }

  /**
   * Runs it, and answers its exit code.
   *
   * @param program the class and what it is to do
   */
  int run(List<String> program, long records) throws IOException, InterruptedException {
    Files.createDirectories(data.folder().bench());
    var command = java(data.checkout());
    command.addAll(program);
    command.addAll(List.of("--records", "" + records));
    command.addAll(List.of("--out", data.folder().bench().toString()));
    var builder = new ProcessBuilder(command).inheritIO();
    builder.environment().putAll(WITHOUT_RATE_LIMITS);
    return builder.start().waitFor();
  }

  private static List<String> java(Checkout checkout) throws IOException {
    var command = new ArrayList<String>();
    command.add(System.getProperty("java.home") + "/bin/java");
    command.addAll(List.of("-Xmx1g", "--enable-native-access=ALL-UNNAMED"));
    command.add("--sun-misc-unsafe-memory-access=allow");
    command.add("-Dlibrary.home=" + checkout.root());
    command.add("-cp");
    command.add(checkout.jar(MODULE) + ":" + checkout.libraries(MODULE) + "/*");
    return command;
  }
}
