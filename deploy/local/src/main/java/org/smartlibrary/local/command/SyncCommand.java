package org.smartlibrary.local.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.local.client.MarcFile;
import org.smartlibrary.local.client.Refused;
import org.smartlibrary.local.client.SyncState;
import org.smartlibrary.local.client.Syncs;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Sends a file of records. */
@Command(
    name = "sync",
    description = {
      "Sends a file of MARC records (ISO 2709, MARCXML or MARC-in-JSON, gzip or not) in a library's"
          + " name and follows it until everything can be found.",
      "With --full the file is all that the library has: what it no longer has is withdrawn."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  ./library sync books.mrc --library CN-110000",
      "  ./library sync old.iso.gz --library CN-610900 --format cnmarc --encoding gb18030",
      "  ./library sync whole.mrc --library CN-110000 --full",
      "  ./library sync --release 0007KQ2M1F3ABCDE --library CN-110000",
      "",
      "A line that breaks is taken up again where it broke. Exit code 1 when a record was rejected,",
      "or a whole file was held back."
    },
    mixinStandardHelpOptions = true)
final class SyncCommand implements Callable<Integer> {

  @Mixin private DataOption data = new DataOption();

  @Parameters(paramLabel = "FILE", arity = "0..1", description = "The records.")
  private @Nullable Path file;

  @Option(names = "--full", description = "The file is all that the library has.")
  private boolean full;

  @Option(
      names = "--release",
      paramLabel = "SYNC",
      description = "Takes in a whole file that was held back.")
  private @Nullable String release;

  @Option(
      names = "--discard",
      paramLabel = "SYNC",
      description = "Ends a whole file that was held back.")
  private @Nullable String discard;

  @Spec private CommandSpec specification = CommandSpec.create();

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
    if (Stream.of(file, release, discard).filter(Objects::nonNull).count() != 1) {
      throw new ParameterException(
          specification.commandLine(), "Name a FILE, or a sync with --release or --discard.");
    }
    if (release != null) {
      return code(report().decide(library, release, Syncs.Decision.RELEASE));
    }
    if (discard != null) {
      report().decide(library, discard, Syncs.Decision.DISCARD);
      return ExitCode.DONE;
    }
    return send(Objects.requireNonNull(file));
  }

  private int send(Path records) throws IOException, InterruptedException, Refused {
    if (!Files.isRegularFile(records)) {
      throw new NoSuchFileException(records.toString());
    }
    var marc = MarcFile.at(records);
    if (marc.isEmpty()) {
      System.err.println(records + " is not MARC: neither ISO 2709, MARCXML nor MARC-in-JSON.");
      return ExitCode.FAILED;
    }
    return code(report().perform(library, marc.get(), options()));
  }

  private SyncReport report() throws IOException {
    var gateway = data.gateway();
    return new SyncReport(new Syncs(gateway, data.tokens(gateway)), System.out);
  }

  private static int code(SyncState end) {
    return end.isClean() ? ExitCode.DONE : ExitCode.FAILED;
  }

  private Map<String, String> options() {
    var options = new LinkedHashMap<String, String>();
    if (full) {
      options.put("mode", "full");
    }
    if (format != null) {
      options.put("format", format);
    }
    if (encoding != null) {
      options.put("encoding", encoding);
    }
    return options;
  }
}
