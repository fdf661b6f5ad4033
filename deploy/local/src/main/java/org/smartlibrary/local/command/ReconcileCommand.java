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
import org.smartlibrary.local.client.UnionDigests;
import org.smartlibrary.local.platform.Part;
import org.smartlibrary.local.platform.ServiceProgram;
import org.smartlibrary.local.reconcile.FileComparison;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Sends what a library's file has otherwise than the union, and nothing else. */
@Command(
    name = "reconcile",
    description = {
      "Compares a file of all that a library has with what the union shows of it, by digests of"
          + " ranges, and sends only the records that differ.",
      "What the union shows and the file does not have is told, and given up only with --withdraw."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  ./library reconcile whole.mrc --library CN-110000 --dry-run",
      "  ./library reconcile whole.mrc --library CN-110000 --withdraw",
      "",
      "Exit code 0 when the union shows exactly the file in the end, 1 when something differs still."
    },
    mixinStandardHelpOptions = true)
final class ReconcileCommand implements Callable<Integer> {

  @Mixin private DataOption data = new DataOption();

  @Parameters(paramLabel = "FILE", description = "All records of the library.")
  private Path file = Path.of("");

  @Option(names = "--library", paramLabel = "ISIL", required = true, description = "Whose.")
  private String library = "";

  @Option(names = "--dry-run", description = "Shows the differences and sends nothing.")
  private boolean dryRun;

  @Option(
      names = "--withdraw",
      description = "Gives up what the union shows and the file does not have.")
  private boolean withdraw;

  @Option(
      names = "--max-withdrawn",
      paramLabel = "SHARE",
      description = "Of the shown records at most so many, from 0 to 1; 0.05 if not said.")
  private double mostWithdrawn = 0.05;

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

  @Spec private CommandSpec specification = CommandSpec.create();

  @Override
  public Integer call() throws IOException, InterruptedException, Refused {
    if (!(mostWithdrawn >= 0 && mostWithdrawn <= 1)) {
      throw new ParameterException(
          specification.commandLine(), "--max-withdrawn is a share from 0 to 1.");
    }
    if (!Files.isRegularFile(file)) {
      throw new NoSuchFileException(file.toString());
    }
    var gateway = data.gateway();
    var marc = MarcFile.at(file);
    if (marc.isEmpty()) {
      System.err.println(file + " is not MARC: neither ISO 2709, MARCXML nor MARC-in-JSON.");
      return ExitCode.FAILED;
    }
    var tokens = data.tokens(gateway);
    var report =
        new ReconcileReport(
            new Syncs(gateway, tokens),
            new UnionDigests(gateway, tokens, library),
            library,
            System.out);
    report.awaitQuiet();
    try (var comparison = FileComparison.of(marc.get(), options(), program())) {
      return report.perform(comparison, plan());
    }
  }

  private ReconcileReport.Plan plan() {
    return new ReconcileReport.Plan(
        dryRun, new WithdrawalGuard(withdraw, mostWithdrawn), options());
  }

  private ServiceProgram program() {
    return new ServiceProgram(
        data.folder(), data.checkout(), Part.CATALOG, FileComparison.program());
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
