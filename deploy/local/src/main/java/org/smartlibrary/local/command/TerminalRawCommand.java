package org.smartlibrary.local.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.smartlibrary.local.client.Refused;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Sends what somebody writes. */
@Command(
    name = "raw",
    description = {
      "Sends each line of the standard input as a message and shows its answer.",
      "A line that ends with AY, AZ and a sum is sent as it is; any other gets its own number and sum."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  echo '9900802.00' | ./library terminal raw",
      "  ./library terminal raw < messages.txt"
    },
    mixinStandardHelpOptions = true)
final class TerminalRawCommand implements Callable<Integer> {

  private static final String WITH_SUM = ".*AY\\dAZ[0-9A-Fa-f]{4}";

  @Mixin private TerminalOptions terminal = new TerminalOptions();

  @Override
  public Integer call() throws IOException, InterruptedException, Refused {
    boolean done = true;
    var lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    try (var machine = terminal.open()) {
      for (var line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank()) {
          done &= send(machine, line);
        }
      }
    }
    return done ? ExitCode.DONE : ExitCode.FAILED;
  }

  private static boolean send(SelfCheck machine, String line) throws IOException {
    var verdict = line.matches(WITH_SUM) ? machine.askAsItIs(line) : machine.ask(line);
    return verdict.done();
  }
}
