package org.smartlibrary.local.command;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.smartlibrary.local.client.Refused;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Takes a copy in at a self-check machine. */
@Command(
    name = "checkin",
    description = "A copy comes back (09/10), and the answer says where it goes.",
    footerHeading = "%nExample:%n",
    footer = "  ./library terminal checkin --barcode 101488 --library CN-520400",
    mixinStandardHelpOptions = true)
final class TerminalCheckInCommand implements Callable<Integer> {

  @Mixin private TerminalOptions terminal = new TerminalOptions();

  @Mixin private BarcodeOption copy = new BarcodeOption();

  @Override
  public Integer call() throws IOException, InterruptedException, Refused {
    return terminal.ask(requests -> requests.checkIn(copy.barcode()));
  }
}
