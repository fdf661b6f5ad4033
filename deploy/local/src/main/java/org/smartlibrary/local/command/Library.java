package org.smartlibrary.local.command;

import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The launcher: every command of {@code ./library}. */
@Command(
    name = "./library",
    description = "The Smart Library Network on this machine.",
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      DemoCommand.class,
      UpCommand.class,
      DownCommand.class,
      StatusCommand.class,
      LogsCommand.class,
      SyncCommand.class,
      ReconcileCommand.class,
      SearchCommand.class,
      TokenCommand.class,
      TerminalCommand.class,
      RehearseCommand.class,
      BenchCommand.class,
      TestCommand.class
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  ./library demo                                 start, load sample libraries, search",
      "  ./library sync books.mrc --library CN-110000   send a library's records",
      "  ./library search 红楼梦                        who has it?",
      "  ./library down                                 stop everything",
      "",
      "Exit codes: 0 done, 1 something failed or was rejected, 2 wrong usage, 3 not running."
    },
    version = "Smart Library Network 1.0.0-SNAPSHOT",
    mixinStandardHelpOptions = true)
public final class Library {

  private Library() {}

  public static void main(String[] args) {
    System.exit(commandLine().execute(args));
  }

  static CommandLine commandLine() {
    var line = new CommandLine(new Library());
    line.getSubcommands().values().forEach(Library::withoutVersion);
    return line.setCaseInsensitiveEnumValuesAllowed(true)
        .setUsageHelpWidth(100)
        .setExecutionExceptionHandler(
            (failure, command, _) -> Failures.report(failure, command.getErr()));
  }

  /** Only the whole has one. */
  private static void withoutVersion(CommandLine command) {
    var specification = command.getCommandSpec();
    Optional.ofNullable(specification.findOption("--version")).ifPresent(specification::remove);
  }
}
