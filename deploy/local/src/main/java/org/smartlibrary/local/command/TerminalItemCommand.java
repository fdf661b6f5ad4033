package org.smartlibrary.local.command;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.smartlibrary.local.client.Refused;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Asks a self-check machine about a copy. */
@Command(
    name = "item",
    description = "How a copy stands (17/18).",
    footerHeading = "%nExample:%n",
    footer = "  ./library terminal item --barcode 101488 --library CN-520400",
    mixinStandardHelpOptions = true)
final class TerminalItemCommand implements Callable<Integer> {

  @Mixin private TerminalOptions terminal = new TerminalOptions();

  @Mixin private BarcodeOption copy = new BarcodeOption();

  @Override
  public Integer call() throws IOException, InterruptedException, Refused {
    return terminal.ask(requests -> requests.copy(copy.barcode()));
  }
}
