package org.smartlibrary.local.command;

import java.util.concurrent.Callable;
import org.smartlibrary.local.client.Terminals;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The main job before one's eyes. */
@Command(
    name = "demo",
    description = {
      "Starts the platform, sends sample libraries and their records through the public API, shows"
          + " a few searches with their answers, lends at a desk and at a self-check machine, and leaves"
          + " everything running. May be repeated."
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
    var tokens = data.tokens(gateway);
    var terminals = new Terminals(gateway, tokens, data.folder().terminals());
    var machine = new DemoMachine(data.platform().sip2(), terminals, System.out);
    new Demo(gateway, tokens, machine, System.out).show();
    return ExitCode.DONE;
  }
}
