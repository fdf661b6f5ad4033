package org.smartlibrary.local.platform;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds out who listens on a port, where the system tells (Linux, and what the caller may see). */
final class PortOwner {

  private static final String LISTENING = "0A";
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private PortOwner() {}

  /** The process, as {@code java (process 4711)}. */
  static Optional<String> of(int port) {
    try {
      var socket = socket(port);
      return socket.isPresent() ? processWith("socket:[" + socket.get() + "]") : Optional.empty();
    } catch (IOException notLinux) {
      return Optional.empty();
    }
  }

  /** The kernel's tables name address and port in hexadecimal and end in the socket's number. */
  private static Optional<String> socket(int port) throws IOException {
    String local = ":%04X".formatted(port);
    for (String table : List.of("/proc/net/tcp", "/proc/net/tcp6")) {
      for (String line : Files.readAllLines(Path.of(table))) {
        List<String> columns = BLANKS.splitAsStream(line.strip()).toList();
        if (columns.get(1).endsWith(local) && columns.get(3).equals(LISTENING)) {
          return Optional.of(columns.get(9));
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<String> processWith(String socket) {
    return ProcessHandle.allProcesses()
        .filter(process -> holds(process.pid(), socket))
        .map(process -> name(process) + " (process " + process.pid() + ")")
        .findFirst();
  }

  private static boolean holds(long pid, String socket) {
    try (var open = Files.newDirectoryStream(Path.of("/proc", "" + pid, "fd"))) {
      for (Path descriptor : open) {
        if (Files.readSymbolicLink(descriptor).toString().equals(socket)) {
          return true;
        }
      }
    } catch (IOException | DirectoryIteratorException goneOrForeign) {
      return false;
    }
    return false;
  }

  private static String name(ProcessHandle process) {
    return process
        .info()
        .command()
        .map(command -> Path.of(command).getFileName().toString())
        .orElse("another program");
  }
}
