package org.smartlibrary.local.command;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import org.smartlibrary.local.platform.PartStatus;
import org.smartlibrary.local.platform.PartStatus.State;
import org.smartlibrary.local.terminal.Amounts;
import org.smartlibrary.local.terminal.Table;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Shows how each part is. */
@Command(
    name = "status",
    description = "Shows each part's process, port, health and memory.",
    footerHeading = "%nExample:%n",
    footer = {"  ./library status", "", "Exit code 0 when everything is healthy, else 3."},
    mixinStandardHelpOptions = true)
final class StatusCommand implements Callable<Integer> {

  @Mixin private DataOption data = new DataOption();

  @Override
  public Integer call() throws IOException, InterruptedException {
    var parts = data.platform().status();
    table(parts).lines().forEach(System.out::println);
    System.out.println("Memory in all: " + Amounts.bytes(resident(parts)));
    return parts.stream().allMatch(StatusCommand::isFine) ? ExitCode.DONE : ExitCode.NOT_RUNNING;
  }

  private static Table table(List<PartStatus> parts) {
    var table = Table.withWidths(20, 10, 8, 8, 12, 12);
    table.row("PART", "HEALTH", "PORT", "PROCESS", "MEMORY", "RUNNING FOR");
    for (var part : parts) {
      table.row(
          part.part().label(),
          part.state().name().toLowerCase(Locale.ROOT),
          part.port() == 0 ? "" : "" + part.port(),
          number(part.pid()),
          part.resident().isPresent() ? Amounts.bytes(part.resident().getAsLong()) : "",
          part.pid().isPresent() ? age(part.since()) : "");
    }
    return table;
  }

  private static long resident(List<PartStatus> parts) {
    return parts.stream().mapToLong(part -> part.resident().orElse(0)).sum();
  }

  private static boolean isFine(PartStatus part) {
    return part.state() == State.HEALTHY || part.state() == State.ELSEWHERE;
  }

  private static String number(OptionalLong number) {
    return number.isPresent() ? "" + number.getAsLong() : "";
  }

  private static String age(Instant since) {
    return Amounts.time(Duration.between(since, Instant.now()));
  }
}
