package org.smartlibrary.local.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.local.client.MarcFile;
import org.smartlibrary.local.client.Refused;
import org.smartlibrary.local.client.Syncs;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Sends a file of records. */
@Command(
    name = "sync",
    description = {
      "Sends a file of MARC records (ISO 2709, MARCXML or MARC-in-JSON, gzip or not) in a library's"
          + " name and follows it until everything can be found."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  ./library sync books.mrc --library CN-110000",
      "  ./library sync old.iso.gz --library CN-610900 --format cnmarc --encoding gb18030",
      "",
      "Exit code 1 when a record was rejected."
    },
    mixinStandardHelpOptions = true)
final class SyncCommand implements Callable<Integer> {

  @Mixin private DataOption data = new DataOption();

  @Parameters(paramLabel = "FILE", description = "The records.")
  private Path file = Path.of("");

  @Option(names = "--library", paramLabel = "ISIL", required = true, description = "Whose.")
  private String library = "";

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "marc21, cnmarc or unimarc, where it shall not be detected.")
  private @Nullable String format;

  @Option(
      names = "--encoding",
      paramLabel = "ENCODING",
      description = "As gb18030 or marc-8, where it shall not be detected.")
  private @Nullable String encoding;

  @Override
  public Integer call() throws IOException, InterruptedException, Refused {
    if (!Files.isRegularFile(file)) {
      throw new NoSuchFileException(file.toString());
    }
    var marc = MarcFile.at(file);
    if (marc.isEmpty()) {
      System.err.println(file + " is not MARC: neither ISO 2709, MARCXML nor MARC-in-JSON.");
      return ExitCode.FAILED;
    }
    var gateway = data.gateway();
    var syncs = new Syncs(gateway, data.tokens(gateway));
    var end = new SyncReport(syncs, System.out).perform(library, marc.get(), options());
    return end.isClean() ? ExitCode.DONE : ExitCode.FAILED;
  }

  private Map<String, String> options() {
    var options = new LinkedHashMap<String, String>();
    if (format != null) {
      options.put("format", format);
    }
    if (encoding != null) {
      options.put("encoding", encoding);
    }
    return options;
  }
}
