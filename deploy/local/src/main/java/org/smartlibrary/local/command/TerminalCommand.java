package org.smartlibrary.local.command;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.smartlibrary.local.client.Refused;
import org.smartlibrary.local.sip2.Requests;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** A self-check machine at the command line. */
@Command(
    name = "terminal",
    description = {
      "Speaks SIP2 with the platform as a library's self-check machine, which is set up when it is"
          + " not there yet, and shows each message with its meaning.",
      "Without a further word it signs in and asks how the library is."
    },
    subcommands = {
      TerminalCheckOutCommand.class,
      TerminalCheckInCommand.class,
      TerminalPatronCommand.class,
      TerminalItemCommand.class,
      TerminalRawCommand.class
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  ./library terminal",
      "  ./library terminal checkout --card 990000000003 --barcode 101488 --library CN-520400",
      "  ./library terminal checkin --barcode 101488 --library CN-520400",
      "  ./library terminal patron --card 990000000003",
      "  echo '9900802.00' | ./library terminal raw"
    },
    mixinStandardHelpOptions = true)
final class TerminalCommand implements Callable<Integer> {

  @Mixin private TerminalOptions terminal = new TerminalOptions();

  @Override
  public Integer call() throws IOException, InterruptedException, Refused {
    int code = terminal.ask(Requests::status);
    System.out.println("The machine's login: " + SelfCheck.login(terminal.library()));
    return code;
  }
}
