package org.smartlibrary.local.platform;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A program that a service's application brings along, run without the service. */
public record ServiceProgram(DataFolder data, Checkout checkout, Part service, String main) {

  private static final List<String> SMALL =
      List.of("-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

  /** Returns when it is done. */
  public void run(List<String> words) throws IOException, InterruptedException {
    App app = new AppFolder(data.apps(), checkout).service(service);
    var command = new ArrayList<String>();
    command.add(JavaCommand.java());
    command.addAll(SMALL);
    command.addAll(List.of("-cp", app.jar().toString(), main));
    command.addAll(words);
    var process = new ProcessBuilder(command).redirectErrorStream(true).start();
    process.getOutputStream().close();
    String said =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    if (process.waitFor() != 0) {
      throw new IOException("%s ended early: %s".formatted(main, firstLine(said)));
    }
  }

  private static String firstLine(String said) {
    return said.lines().filter(line -> !line.isBlank()).findFirst().orElse("it said nothing");
  }
}
