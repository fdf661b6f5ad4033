package org.smartlibrary.local.command;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what a part says. */
@Command(
    name = "logs",
    description = "Shows the end of a part's log.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  ./library logs catalog-service",
      "  ./library logs kafka --follow",
      "",
      "There are kafka, mongodb, discovery, gateway, catalog-service, federation-service,",
      "loan-service, supervisor and build."
    },
    mixinStandardHelpOptions = true)
final class LogsCommand implements Callable<Integer> {

  private static final int SHOWN = 16 << 10;

  @Mixin private DataOption data = new DataOption();

  @Parameters(paramLabel = "SERVICE", description = "Whose log.")
  private String service = "";

  @Option(
      names = {"-f", "--follow"},
      description = "Go on showing what is added, until interrupted.")
  private boolean follow;

  @Override
  public Integer call() throws IOException, InterruptedException {
    Path log = data.folder().log(service);
    if (!log.normalize().startsWith(data.folder().logs()) || !Files.exists(log)) {
      throw new NoSuchFileException(log.toString());
    }
    long shown = show(log, Math.max(0, Files.size(log) - SHOWN));
    while (follow) {
      TimeUnit.MILLISECONDS.sleep(200);
      shown = show(log, Files.size(log) < shown ? 0 : shown);
    }
    return ExitCode.DONE;
  }

  private static long show(Path log, long from) throws IOException {
    try (var file = new RandomAccessFile(log.toFile(), "r")) {
      file.seek(from);
      byte[] bytes = new byte[(int) (file.length() - from)];
      file.readFully(bytes);
      System.out.write(bytes);
      System.out.flush();
      return from + bytes.length;
    }
  }
}
