package org.smartlibrary.local.command;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.smartlibrary.local.platform.CannotStart;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Starts the platform. */
@Command(
    name = "up",
    description = {
      "Starts the platform and waits until it answers. What runs already is left alone.",
      "A part that runs elsewhere is not started: KAFKA_BOOTSTRAP_SERVERS, MONGODB_URI, EUREKA_URI"
          + " and OIDC_ISSUER_URI name one."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  ./library up",
      "  ./library up --port gateway=9080 --port kafka=19092",
      "  ./library up --data /srv/library"
    },
    mixinStandardHelpOptions = true)
final class UpCommand implements Callable<Integer> {

  @Mixin private DataOption data = new DataOption();
  @Mixin private StartOptions start = new StartOptions();

  @Override
  public Integer call() throws IOException, InterruptedException, CannotStart {
    start.up(data);
    return ExitCode.DONE;
  }
}
