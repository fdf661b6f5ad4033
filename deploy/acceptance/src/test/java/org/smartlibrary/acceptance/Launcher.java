package org.smartlibrary.acceptance;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.smartlibrary.local.platform.Checkout;

/** {@code ./library} as a person calls it, with a data folder of its own. */
record Launcher(Path data) {

  private static final Map<String, String> WITHOUT_RATE_LIMITS =
      Map.of(
          "SMARTLIBRARY_GATEWAY_RESILIENCE_RATES_READS_REQUESTS", "1000000",
          "SMARTLIBRARY_GATEWAY_RESILIENCE_RATES_WRITES_REQUESTS", "1000000",
          "SMARTLIBRARY_GATEWAY_RESILIENCE_RATES_UPLOADS_REQUESTS", "1000000");

  /** What usually takes a day and some minutes: comparing a catalogue with the union. */
  private static final Map<String, String> COMPARING_AT_ONCE =
      Map.of(
          "CATALOG_HORIZON_SETTLE", "5s",
          "CATALOG_INVENTORY_LOOK", "2s",
          "CATALOG_INVENTORY_AGAIN", "2s",
          "UNION_RECONCILE_LOOK", "2s",
          "UNION_RECONCILE_CONFIRM", "3s");

  /** How a command ended and what it said. */
  record Outcome(int exitCode, String out, String err) {}

  /** The checkout that these tests were built in. */
  static Path home() {
    return Checkout.ofThisProgram().root();
  }

  Outcome run(String... words) throws IOException, InterruptedException {
    return run(List.of(words));
  }

  Outcome run(List<String> words) throws IOException, InterruptedException {
    var command = new ArrayList<String>();
    command.add(home().resolve("library").toString());
    command.addAll(words);
    Path out = Files.createTempFile("library-", ".out");
    Path err = Files.createTempFile("library-", ".err");
    var builder = new ProcessBuilder(command).directory(home().toFile());
    builder.redirectInput(Path.of("/dev/null").toFile());
    builder.redirectOutput(out.toFile()).redirectError(err.toFile());
    builder.environment().putAll(WITHOUT_RATE_LIMITS);
    builder.environment().putAll(COMPARING_AT_ONCE);
    builder.environment().put("SMARTLIBRARY_DATA", data.toString());
    builder.environment().put("LIBRARY_BUILD", "never");
    int exitCode = builder.start().waitFor();
    return new Outcome(exitCode, taken(out), taken(err));
  }

  private static String taken(Path file) throws IOException {
    String text = Files.readString(file, StandardCharsets.UTF_8);
    Files.delete(file);
    return text;
  }
}
