package org.smartlibrary.local.command;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.smartlibrary.local.client.Refused;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

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

  @Mixin private CardOption card = new CardOption();

  @Mixin private BarcodeOption copy = new BarcodeOption();

  @Override
  public Integer call() throws IOException, InterruptedException, Refused {
    return terminal.ask(requests -> requests.checkOut(card.number(), copy.barcode()));
  }
}
