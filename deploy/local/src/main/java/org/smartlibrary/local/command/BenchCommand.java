package org.smartlibrary.local.command;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs a measurement in a Java of its own. */
@Command(
    name = "bench",
    description = {
      "Measures, prints the result as JSON and keeps it under bench in the data folder.",
      "union, oai, sru, restart: load records by rule through the gateway of a platform of its own;",
      "  then union searches, oai harvests everything and reads the feed of changes, sru searches",
      "  over SRU, restart kills the federation service and waits until it finds again.",
      "all: the four of them, on one load.",
      "loans: two items a record and a reader for five of them; then check-outs at 75 desks, how",
      "  soon a search knows of them, and the same over SIP2 at 8 and at 32 self-check machines.",
      "reconcile: one library with all the records, compared with its file when none, one, a",
      "  hundred, and one in a hundred of them differ.",
      "mongo: inserts and finds against the embedded store."
    },
    footerHeading = "%nExamples:%n",
    footer = {"  ./library bench union --records 100000", "  ./library bench mongo"},
    mixinStandardHelpOptions = true)
final class BenchCommand implements Callable<Integer> {

  @Mixin private DataOption data = new DataOption();

  @Parameters(paramLabel = "NAME", description = "${COMPLETION-CANDIDATES}")
  private Name name = Name.UNION;

  @Option(names = "--records", paramLabel = "N", description = "How many; 100,000 if not said.")
  private long records = 100_000;

  enum Name {
    UNION("search"),
    OAI("oai,changes"),
    SRU("sru"),
    RESTART("restart"),
    ALL("search,sru,oai,changes,restart"),
    LOANS(""),
    RECONCILE(""),
    MONGO("");

    private final String measurements;

    Name(String measurements) {
      this.measurements = measurements;
    }

    private List<String> program() {
      return switch (this) {
        case MONGO -> List.of("org.smartlibrary.benchmark.mongo.MongoBenchmark");
        case LOANS -> List.of("org.smartlibrary.benchmark.loans.LoansBenchmark");
        case RECONCILE -> List.of("org.smartlibrary.benchmark.reconcile.ReconcileBenchmark");
        case UNION, OAI, SRU, RESTART, ALL ->
            List.of("org.smartlibrary.benchmark.union.UnionBenchmark", "--measure", measurements);
      };
    }
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    return new BenchmarkProgram(data).run(name.program(), records);
  }
}
