package org.smartlibrary.local.command;

import java.io.IOException;
import java.io.PrintStream;
import java.net.ConnectException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.smartlibrary.local.client.Refused;
import org.smartlibrary.local.client.SelfCheckMachine;
import org.smartlibrary.local.client.Terminals;
import org.smartlibrary.local.sip2.Message;
import org.smartlibrary.local.sip2.Verdict;

/** A self-check machine of a library that shows what it says and hears. */
final class SelfCheck implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final String PLACE = "./library terminal";

  private final SelfCheckMachine machine;
  private final PrintStream out;

  private SelfCheck(SelfCheckMachine machine, PrintStream out) {
    this.machine = machine;
    this.out = out;
  }

  /** Signs in as the machine of this library, which is set up when it is not there yet. */
  static SelfCheck signedIn(
      InetSocketAddress address, Terminals terminals, String isil, PrintStream out)
      throws IOException, InterruptedException, Refused {
    var login = login(isil);
    var secret = terminals.setUp(login, isil, PLACE);
    try {
      return new SelfCheck(connect(address, login, secret), out);
    } catch (ForgottenSecret e) {
      return new SelfCheck(connect(address, login, terminals.newSecret(login, isil)), out);
    }
  }

  /** The machine's name at this library. */
  static String login(String isil) {
    return isil.replaceAll("[^A-Za-z0-9._-]", "-") + ".terminal";
  }

  private static SelfCheckMachine connect(InetSocketAddress address, String login, String secret)
      throws IOException {
    try {
      var machine = SelfCheckMachine.connect(address, StandardCharsets.UTF_8, PATIENCE);
      if (!machine.signIn(login, secret)) {
        machine.close();
        throw new ForgottenSecret();
      }
      return machine;
    } catch (ConnectException e) {
      throw new NotListening(address);
    }
  }

  /** Asks, shows both messages with their meaning, and says what came of it. */
  Verdict ask(String request) throws IOException {
    show(">", Message.of(request));
    var answer = Message.of(machine.ask(request));
    show("<", answer);
    return said(Verdict.of(answer));
  }

  /** Sends a line as somebody wrote it, with its own number and sum. */
  Verdict askAsItIs(String line) throws IOException {
    show(">", Message.of(line));
    var answer = Message.of(machine.askPlainly(line));
    show("<", answer);
    return said(Verdict.of(answer));
  }

  /** Asks, and shows the two messages alone, with what came of it behind. */
  Verdict askBriefly(String request) throws IOException {
    out.println("  > " + Message.of(request));
    var answer = Message.of(machine.ask(request));
    var verdict = Verdict.of(answer);
    out.printf("  < %s%n    %s%n", answer, verdict.sentence());
    return verdict;
  }

  /** Asks and shows nothing. */
  Verdict askQuietly(String request) throws IOException {
    return Verdict.of(Message.of(machine.ask(request)));
  }

  private void show(String direction, Message message) {
    out.printf("%s %s%n  %s%n", direction, message, message.plainly());
  }

  private Verdict said(Verdict verdict) {
    out.println(verdict.sentence());
    return verdict;
  }

  @Override
  public void close() throws IOException {
    machine.close();
  }

  /** The machine was set up, but its secret is another by now. */
  private static final class ForgottenSecret extends IOException {

    private static final long serialVersionUID = 1;

    ForgottenSecret() {
      super("not let in");
    }
  }
}
