package org.smartlibrary.local.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.smartlibrary.local.client.MarcFile;
import org.smartlibrary.local.client.Refused;
import org.smartlibrary.local.client.SyncState;
import org.smartlibrary.local.client.Syncs;
import org.smartlibrary.local.demo.Sample;
import org.smartlibrary.local.demo.SampleSync;
import org.smartlibrary.local.platform.Trees;
import org.smartlibrary.local.terminal.Amounts;
import org.smartlibrary.local.terminal.Progress;
import org.smartlibrary.local.terminal.Table;

/** Sends the sample files, each in its library's name, and follows them together. */
final class DemoSyncs {

  private static final Duration ROUND = Duration.ofMillis(200);

  private final Syncs syncs;
  private final List<Sent> sent = new ArrayList<>();

  DemoSyncs(Syncs syncs) {
    this.syncs = syncs;
  }

  void sendAll(List<SampleSync> files, Progress progress)
      throws IOException, InterruptedException, Refused {
    Path folder = Files.createTempDirectory("library-demo-");
    try {
      for (SampleSync file : files) {
        progress.show("sending   ", (double) sent.size() / files.size(), file.file());
        send(file, Sample.copy(file.file(), folder));
      }
    } finally {
      Trees.delete(folder);
    }
  }

  /** Returns when every record that was taken can be found. */
  void followAll(Progress progress) throws IOException, InterruptedException, Refused {
    for (int over = 0; over < sent.size(); over++) {
      var one = sent.get(over);
      while (!one.state.isOver()) {
        progress.show("searchable", (double) over / sent.size(), one.file.isil());
        lookAgain(one);
      }
    }
  }

  /** A library has one sync at a time. */
  private void awaitTurn(String isil) throws IOException, InterruptedException, Refused {
    for (Sent earlier : sent) {
      while (earlier.file.isil().equals(isil) && !earlier.state.isStored()) {
        lookAgain(earlier);
      }
    }
  }

  private void lookAgain(Sent one) throws IOException, InterruptedException, Refused {
    TimeUnit.NANOSECONDS.sleep(ROUND.toNanos());
    one.state = syncs.state(one.file.isil(), one.path);
  }

  /** What became of each file. */
  Table table() {
    var table = Table.withWidths(14, 36, 8, 8, 8, 9, 8);
    table.row("LIBRARY", "FILE", "RECORDS", "ADDED", "REVISED", "UNCHANGED", "REJECTED");
    sent.forEach(one -> table.row(one.row()));
    return table;
  }

  private void send(SampleSync file, Path copy) throws IOException, InterruptedException, Refused {
    var marc = MarcFile.at(copy).orElseThrow(() -> new IOException(file.file() + " is not MARC"));
    awaitTurn(file.isil());
    syncs.awaitKnown(file.isil());
    String path = syncs.send(file.isil(), marc, file.options(), _ -> {});
    sent.add(new Sent(file, path, syncs.state(file.isil(), path)));
  }

  private static final class Sent {

    private final SampleSync file;
    private final String path;
    private SyncState state;

    Sent(SampleSync file, String path, SyncState state) {
      this.file = file;
      this.path = path;
      this.state = state;
    }

    String[] row() {
      return new String[] {
        file.isil(),
        file.file().replaceFirst(".*/", ""),
        Amounts.count(state.received()),
        Amounts.count(state.added()),
        Amounts.count(state.revised()),
        Amounts.count(state.unchanged()),
        Amounts.count(state.rejected())
      };
    }
  }
}
