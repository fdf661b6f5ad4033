package org.smartlibrary.local.command;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.smartlibrary.local.client.Refused;
import org.smartlibrary.local.client.Union;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Searches the union catalogue. */
@Command(
    name = "search",
    description = "Searches the union catalogue and shows who has what.",
    footerHeading = "%nExamples:%n",
    footer = {"  ./library search 红楼梦", "  ./library search pride and prejudice --size 5"},
    mixinStandardHelpOptions = true)
final class SearchCommand implements Callable<Integer> {

  @Mixin private DataOption data = new DataOption();

  @Parameters(paramLabel = "WORDS", arity = "1..*", description = "What to look for.")
  private List<String> words = List.of();

  @Option(
      names = "--size",
      paramLabel = "NUMBER",
      description = "How many records are shown, 10 if not said.")
  private int size = 10;

  @Override
  public Integer call() throws IOException, InterruptedException, Refused {
    var page = new Union(data.gateway()).search(String.join(" ", words), size);
    SearchTable.print(page, System.out);
    return ExitCode.DONE;
  }
}
