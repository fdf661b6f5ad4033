package org.smartlibrary.benchmark.platform;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.smartlibrary.local.client.ClientSecrets;
import org.smartlibrary.local.client.Gateway;
import org.smartlibrary.local.client.Tokens;
import org.smartlibrary.local.platform.CannotStart;
import org.smartlibrary.local.platform.Checkout;
import org.smartlibrary.local.platform.DataFolder;
import org.smartlibrary.local.platform.Part;
import org.smartlibrary.local.platform.Platform;
import org.smartlibrary.local.platform.Ports;
import org.smartlibrary.local.platform.ServiceProgram;
import org.smartlibrary.local.platform.StartListener;
import org.smartlibrary.local.platform.Trees;
import org.smartlibrary.local.platform.Watching;

/** A whole platform with nothing in it, beside whatever else runs here. */
public final class OwnPlatform implements AutoCloseable {

  private final Path folder;
  private final DataFolder data;
  private final Ports ports;
  private final Platform platform;
  private final Thread interrupted = new Thread(this::abandon, "abandon");

  private OwnPlatform(Path folder, DataFolder data, Ports ports, Platform platform) {
    this.folder = folder;
    this.data = data;
    this.ports = ports;
    this.platform = platform;
  }

  /** Starts it in this folder, which goes when the program is interrupted. */
  public static OwnPlatform start(Path folder)
      throws IOException, InterruptedException, CannotStart {
    return start(folder, Watching.WITHOUT_REHEARSAL);
  }

  /** Starts it in this folder, and Java learns until it is closed. */
  public static OwnPlatform rehearse(Path folder)
      throws IOException, InterruptedException, CannotStart {
    return start(folder, Watching.IN_REHEARSAL);
  }

  private static OwnPlatform start(Path folder, Watching watching)
      throws IOException, InterruptedException, CannotStart {
    var data = new DataFolder(folder.resolve("data"));
    var ports = Ports.free();
    var platform = new Platform(data, System.getenv());
    platform.up(ports, Checkout.ofThisProgram(), watching, new Silence());
    var own = new OwnPlatform(folder, data, ports, platform);
    Runtime.getRuntime().addShutdownHook(own.interrupted);
    return own;
  }

  public Platform platform() {
    return platform;
  }

  public URI address(Part part) {
    return URI.create("http://127.0.0.1:" + ports.of(part));
  }

  /** Where self-check machines connect. */
  public InetSocketAddress sip2() {
    return new InetSocketAddress(InetAddress.getLoopbackAddress(), ports.sip2());
  }

  public Gateway gateway() {
    return new Gateway(address(Part.GATEWAY));
  }

  public Tokens tokens() throws IOException {
    return new Tokens(gateway(), ClientSecrets.in(data.masterSecret()));
  }

  /** A program that a service's application brings along. */
  public ServiceProgram program(Part service, String main) {
    return new ServiceProgram(data, Checkout.ofThisProgram(), service, main);
  }

  /** What lies in the data folder, in megabytes. */
  public Disk disk() throws IOException {
    return new Disk(
        Trees.size(data.index()) >> 20,
        Trees.size(data.of(Part.MONGODB)) >> 20,
        Trees.size(data.of(Part.KAFKA)) >> 20);
  }

  /** What lies in the data folder, in megabytes. */
  public record Disk(long index, long store, long broker) {}

  /** Who interrupts the program wants nothing of it to go on, nor its gigabytes to stay. */
  private void abandon() {
    try {
      System.err.println("Stopping the platform …");
      platform.down();
      Trees.delete(folder);
    } catch (IOException | CannotStart e) {
      System.err.println("Something is left in " + folder + ": " + e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() throws IOException, CannotStart {
    try {
      if (isAbandoned()) {
        interrupted.join();
      } else {
        platform.down();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Then it is being stopped already, and its folder must stay until it is. */
  private boolean isAbandoned() {
    try {
      return !Runtime.getRuntime().removeShutdownHook(interrupted);
    } catch (IllegalStateException shutdownHasBegun) {
      return true;
    }
  }

  private static final class Silence implements StartListener {
    @Override
    public void starting(Part part) {}

    @Override
    public void ready(Part part, int port, Duration after) {
      System.err.printf("  %s is ready after %.1f s%n", part.label(), after.toMillis() / 1e3);
    }
  }
}
