package org.smartlibrary.local.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The main job before one's eyes. */
@Command(
    name = "demo",
    description = {
      "Starts the platform, sends sample libraries and their records through the public API, shows"
          + " a few searches with their answers, and leaves everything running. May be repeated."
    },
    footerHeading = "%nExample:%n",
    footer = "  ./library demo",
    mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {

  @Mixin private DataOption data = new DataOption();
  @Mixin private StartOptions start = new StartOptions();

  @Override
  public Integer call() throws Exception {
    start.up(data);
    var gateway = data.gateway();
    new Demo(gateway, data.tokens(gateway), System.out).show();
    return ExitCode.DONE;
  }
}
