package org.smartlibrary.acceptance;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.smartlibrary.local.client.ClientSecrets;
import org.smartlibrary.local.client.Gateway;
import org.smartlibrary.local.client.Members;
import org.smartlibrary.local.client.Syncs;
import org.smartlibrary.local.client.Tokens;
import org.smartlibrary.local.client.Union;
import org.smartlibrary.local.platform.DataFolder;
import org.smartlibrary.local.platform.Part;
import org.smartlibrary.local.platform.PartStatus;
import org.smartlibrary.local.platform.Platform;
import org.smartlibrary.local.platform.Trees;

/** A platform on free ports with a data folder of its own, which {@link #close()} removes. */
final class RunningPlatform implements AutoCloseable {

  private final Launcher launcher;
  private final Launcher.Outcome start;
  private final Gateway gateway;
  private final Tokens tokens;

  private RunningPlatform(Launcher launcher, Launcher.Outcome start, URI address)
      throws IOException {
    this.launcher = launcher;
    this.start = start;
    this.gateway = new Gateway(address);
    this.tokens = new Tokens(gateway, ClientSecrets.in(data().masterSecret()));
  }

  /** Starts one by this command: {@code up} or {@code demo}. */
  static RunningPlatform by(String command) throws IOException, InterruptedException {
    var launcher = new Launcher(Files.createTempDirectory("library-acceptance-"));
    var start = launcher.run(command, "--free-ports", "--no-rehearsal");
    var address = new Platform(new DataFolder(launcher.data()), Map.of()).gateway();
    if (start.exitCode() != 0 || address.isEmpty()) {
      throw new IllegalStateException(
          "./library %s ended with %d: %s%n%s"
              .formatted(command, start.exitCode(), start.err(), start.out()));
    }
    return new RunningPlatform(launcher, start, address.get());
  }

  /** What the command said that started it. */
  String said() {
    return start.out();
  }

  Launcher launcher() {
    return launcher;
  }

  DataFolder data() {
    return new DataFolder(launcher.data());
  }

  Gateway gateway() {
    return gateway;
  }

  Tokens tokens() {
    return tokens;
  }

  Members members() {
    return new Members(gateway, tokens);
  }

  Syncs syncs() {
    return new Syncs(gateway, tokens);
  }

  Union union() {
    return new Union(gateway);
  }

  /** Where a part listens. */
  int port(Part part) throws IOException, InterruptedException {
    return new Platform(data(), Map.of())
        .status().stream()
            .filter(status -> status.part() == part)
            .mapToInt(PartStatus::port)
            .findFirst()
            .orElseThrow();
  }

  /** Ends a process as a power cut does. */
  void kill(Part part) throws IOException {
    long pid = new Platform(data(), Map.of()).pid(part).orElseThrow();
    ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly);
  }

  @Override
  public void close() throws IOException {
    try {
      var down = launcher.run(List.of("down"));
      if (down.exitCode() != 0) {
        throw new IOException("./library down: " + down.err());
      }
      Trees.delete(launcher.data());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
