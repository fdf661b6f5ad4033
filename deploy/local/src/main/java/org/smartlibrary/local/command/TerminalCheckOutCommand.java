package org.smartlibrary.local.command;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.smartlibrary.local.client.Refused;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lends at a self-check machine. */
@Command(
    name = "checkout",
    description = "A reader takes a copy home (11/12).",
    footerHeading = "%nExample:%n",
    footer =
        "  ./library terminal checkout --card 990000000003 --barcode 101488 --library CN-520400",
    mixinStandardHelpOptions = true)
final class TerminalCheckOutCommand implements Callable<Integer> {

  @Mixin private TerminalOptions terminal = new TerminalOptions();

  @Option(
      names = "--card",
      required = true,
      paramLabel = "NUMBER",
      description = "The number on the reader's card.")
  private String card = "";

  @Option(
      names = "--barcode",
      required = true,
      paramLabel = "BARCODE",
      description = "What stands on the copy.")
  private String barcode = "";

  @Override
  public Integer call() throws IOException, InterruptedException, Refused {
    return terminal.ask(requests -> requests.checkOut(card, barcode));
  }
}
