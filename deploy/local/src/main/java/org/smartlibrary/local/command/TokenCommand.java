package org.smartlibrary.local.command;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.smartlibrary.local.client.Refused;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Prints an access token. */
@Command(
    name = "token",
    description = "Prints an access token, and nothing else, on the standard output.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  ./library token operator",
      "  ./library token CN-110000",
      "  curl -H \"Authorization: Bearer $(./library token operator)\" …"
    },
    mixinStandardHelpOptions = true)
final class TokenCommand implements Callable<Integer> {

  @Mixin private DataOption data = new DataOption();

  @Parameters(paramLabel = "CLIENT", description = "«operator», or the ISIL of a member.")
  private String client = "";

  @Override
  public Integer call() throws IOException, InterruptedException, Refused {
    var gateway = data.gateway();
    System.out.println(data.tokens(gateway).of(client));
    return ExitCode.DONE;
  }
}
