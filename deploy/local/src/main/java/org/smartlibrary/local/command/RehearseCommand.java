package org.smartlibrary.local.command;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lets Java learn of a whole run. */
@Command(
    name = "rehearse",
    description = {
      "Runs everything once and keeps what Java learned of it, so that later starts of this build",
      "are as fast in their first minute as others after many.",
      "Libraries send records by rule to a platform of its own, people search, programs harvest,",
      "desks lend. It takes some minutes; what runs already is left alone and gains when it is",
      "started again."
    },
    footerHeading = "%nExamples:%n",
    footer = {"  ./library rehearse", "  ./library rehearse --records 200000"},
    mixinStandardHelpOptions = true)
final class RehearseCommand implements Callable<Integer> {

  @Mixin private DataOption data = new DataOption();

  @Option(names = "--records", paramLabel = "N", description = "How many; 50,000 if not said.")
  private long records = 50_000;

  @Override
  public Integer call() throws IOException, InterruptedException {
    return new BenchmarkProgram(data)
        .run(List.of("org.smartlibrary.benchmark.rehearsal.Rehearsal"), records);
  }
}
