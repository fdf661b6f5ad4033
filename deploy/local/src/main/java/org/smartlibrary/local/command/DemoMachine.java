package org.smartlibrary.local.command;

import java.io.IOException;
import java.io.PrintStream;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.smartlibrary.local.client.Refused;
import org.smartlibrary.local.client.Terminals;
import org.smartlibrary.local.sip2.Requests;

/** A reader borrows at a self-check machine and brings the copy back: the messages both ways. */
final class DemoMachine {

  private static final String LIBRARY = "CN-520400";
  private static final String BARCODE = "101488";
  private static final String CARD = "990000000003";
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final Duration ROUND = Duration.ofMillis(500);

  private final Optional<InetSocketAddress> address;
  private final Terminals terminals;
  private final PrintStream out;

  DemoMachine(Optional<InetSocketAddress> address, Terminals terminals, PrintStream out) {
    this.address = address;
    this.terminals = terminals;
    this.out = out;
  }

  /** Where machines connect to another loan service than the one here, there is nothing to show. */
  void show() throws IOException, InterruptedException, Refused {
    if (address.isEmpty()) {
      return;
    }
    var requests = Requests.now();
    try (var machine = SelfCheck.signedIn(address.get(), terminals, LIBRARY, out)) {
      awaitCopy(machine, requests);
      out.printf("Self-check at %s, in SIP2:%n", LIBRARY);
      machine.askBriefly(requests.checkOut(CARD, BARCODE));
      machine.askBriefly(requests.checkIn(BARCODE));
    }
  }

  /** The desk hears of a copy some time after its record was sent. */
  private static void awaitCopy(SelfCheck machine, Requests requests)
      throws IOException, InterruptedException {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (!machine.askQuietly(requests.copy(BARCODE)).done() && System.nanoTime() < deadline) {
      TimeUnit.NANOSECONDS.sleep(ROUND.toNanos());
    }
  }
}
