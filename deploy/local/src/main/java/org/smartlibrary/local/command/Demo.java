package org.smartlibrary.local.command;

import java.io.IOException;
import java.io.PrintStream;
import org.smartlibrary.local.client.Gateway;
import org.smartlibrary.local.client.Members;
import org.smartlibrary.local.client.Refused;
import org.smartlibrary.local.client.Syncs;
import org.smartlibrary.local.client.Tokens;
import org.smartlibrary.local.client.Union;
import org.smartlibrary.local.demo.Sample;
import org.smartlibrary.local.demo.SampleSearch;
import org.smartlibrary.local.terminal.Amounts;
import org.smartlibrary.local.terminal.Progress;

/** Loads the sample libraries and their records through the public API, and searches. */
final class Demo {

  private static final int SHOWN = 3;

  private final Gateway gateway;
  private final Tokens tokens;
  private final DemoMachine machine;
  private final PrintStream out;

  Demo(Gateway gateway, Tokens tokens, DemoMachine machine, PrintStream out) {
    this.gateway = gateway;
    this.tokens = tokens;
    this.machine = machine;
    this.out = out;
  }

  void show() throws IOException, InterruptedException, Refused {
    out.println();
    members();
    syncs();
    searches();
    out.println();
    new DemoDesk(gateway, tokens, out).show();
    machine.show();
    out.println();
    out.println("Everything stays up. The portal: " + gateway.at("/"));
    out.println("Stop it with ./library down");
  }

  private void members() throws IOException, InterruptedException, Refused {
    var load = new Members(gateway, tokens).load(Sample.members());
    out.printf(
        "Libraries: %s taken, %s refused%n",
        Amounts.count(load.taken()), Amounts.count(load.refused().size()));
    load.refused().stream().limit(SHOWN).forEach(line -> out.println("  " + line));
  }

  private void syncs() throws IOException, InterruptedException, Refused {
    var syncs = new DemoSyncs(new Syncs(gateway, tokens));
    try (var progress = Progress.onStandardOutput()) {
      syncs.sendAll(Sample.syncs(), progress);
      syncs.followAll(progress);
    }
    syncs.table().lines().forEach(out::println);
  }

  private void searches() throws IOException, InterruptedException, Refused {
    for (SampleSearch search : Sample.searches()) {
      out.printf("%n./library search %s%n", search.words());
      out.printf("(%s)%n", search.shows());
      SearchTable.print(new Union(gateway).search(search.words(), SHOWN), out);
    }
  }
}
