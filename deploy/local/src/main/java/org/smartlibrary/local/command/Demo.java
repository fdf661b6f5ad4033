package org.smartlibrary.local.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.smartlibrary.local.client.Gateway;
import org.smartlibrary.local.client.MarcFile;
import org.smartlibrary.local.client.Members;
import org.smartlibrary.local.client.Refused;
import org.smartlibrary.local.client.Syncs;
import org.smartlibrary.local.client.Tokens;
import org.smartlibrary.local.client.Union;
import org.smartlibrary.local.demo.Sample;
import org.smartlibrary.local.demo.SampleSync;
import org.smartlibrary.local.platform.Trees;
import org.smartlibrary.local.terminal.Amounts;

/** Loads the sample libraries and their records through the public API, and searches. */
final class Demo {

  private static final int SHOWN = 3;

  private final Gateway gateway;
  private final Tokens tokens;
  private final PrintStream out;

  Demo(Gateway gateway, Tokens tokens, PrintStream out) {
    this.gateway = gateway;
    this.tokens = tokens;
    this.out = out;
  }

  void show() throws IOException, InterruptedException, Refused {
    out.println();
    members();
    syncs();
    searches();
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
    Path folder = Files.createTempDirectory("library-demo-");
    try {
      for (SampleSync sync : Sample.syncs()) {
        sync(sync, Sample.copy(sync.file(), folder));
      }
    } finally {
      Trees.delete(folder);
    }
  }

  private void sync(SampleSync sync, Path file) throws IOException, InterruptedException, Refused {
    out.printf("%n%s sends %s%n", sync.isil(), file.getFileName());
    var marc =
        MarcFile.at(file).orElseThrow(() -> new IOException(file.getFileName() + " is not MARC"));
    new SyncReport(new Syncs(gateway, tokens), out).perform(sync.isil(), marc, sync.options());
  }

  private void searches() throws IOException, InterruptedException, Refused {
    for (String words : Sample.searches()) {
      out.printf("%n./library search %s%n", words);
      SearchTable.print(new Union(gateway).search(words, SHOWN), out);
    }
  }
}
