package org.smartlibrary.local.command;

import java.io.IOException;
import java.util.function.Function;
import org.smartlibrary.local.client.Refused;
import org.smartlibrary.local.client.Terminals;
import org.smartlibrary.local.sip2.Requests;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Whose self-check machine a command is. */
final class TerminalOptions {

  /** The demonstration's library with copies that can be lent. */
  private static final String USUAL = "CN-510100";

  @Mixin private DataOption data = new DataOption();

  @Option(
      names = "--library",
      paramLabel = "ISIL",
      description = "Where the machine stands, " + USUAL + " if not said.")
  private String library = USUAL;

  /** The machine, signed in. */
  SelfCheck open() throws IOException, InterruptedException, Refused {
    var gateway = data.gateway();
    var address = data.platform().sip2().orElseThrow(NotListening::new);
    var terminals = new Terminals(gateway, data.tokens(gateway), data.folder().terminals());
    return SelfCheck.signedIn(address, terminals, library, System.out);
  }

  /** Asks one thing; the exit code says whether it was done. */
  int ask(Function<Requests, String> request) throws IOException, InterruptedException, Refused {
    var message = request.apply(Requests.now());
    try (var machine = open()) {
      return machine.ask(message).done() ? ExitCode.DONE : ExitCode.FAILED;
    }
  }

  String library() {
    return library;
  }
}
