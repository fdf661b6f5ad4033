package org.smartlibrary.local.command;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.smartlibrary.local.platform.CannotStart;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Stops the platform. */
@Command(
    name = "down",
    description = "Stops exactly what ./library up started. The data stay.",
    footerHeading = "%nExample:%n",
    footer = "  ./library down",
    mixinStandardHelpOptions = true)
final class DownCommand implements Callable<Integer> {

  @Mixin private DataOption data = new DataOption();

  @Override
  public Integer call() throws IOException, InterruptedException, CannotStart {
    var stopped = data.platform().down();
    System.out.println(
        stopped.isEmpty() ? "Nothing was running." : "Stopped: " + String.join(", ", stopped));
    return ExitCode.DONE;
  }
}
