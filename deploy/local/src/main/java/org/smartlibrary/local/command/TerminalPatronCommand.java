package org.smartlibrary.local.command;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.smartlibrary.local.client.Refused;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Asks a self-check machine about a reader. */
@Command(
    name = "patron",
    description = "What a reader has borrowed, waits for and owes (63/64).",
    footerHeading = "%nExample:%n",
    footer = "  ./library terminal patron --card 990000000001 --pin 2468",
    mixinStandardHelpOptions = true)
final class TerminalPatronCommand implements Callable<Integer> {

  @Mixin private TerminalOptions terminal = new TerminalOptions();

  @Mixin private CardOption card = new CardOption();

  @Option(names = "--pin", paramLabel = "PIN", description = "Tried when there is one.")
  private String pin = "";

  @Override
  public Integer call() throws IOException, InterruptedException, Refused {
    return terminal.ask(requests -> requests.reader(card.number(), pin));
  }
}
