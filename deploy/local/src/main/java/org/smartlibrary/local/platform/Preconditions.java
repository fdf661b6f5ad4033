package org.smartlibrary.local.platform;

import java.io.IOException;
import java.nio.file.Files;
import org.smartlibrary.local.net.FreePorts;

/** What must be so before anything is started. */
final class Preconditions {

  private static final long NEEDED_BYTES = 2L << 30;

  private Preconditions() {}

  static void roomFor(DataFolder data) throws IOException, CannotStart {
    roomFor(data, NEEDED_BYTES);
  }

  static void roomFor(DataFolder data, long needed) throws IOException, CannotStart {
    OwnerOnly.createFolder(data.root());
    long free = Files.getFileStore(data.root()).getUsableSpace();
    if (free < needed) {
      throw new CannotStart(
          "Only %,d MB of disk are free at %s and %,d MB are needed: make room, or name another folder with --data."
              .formatted(free >> 20, data.root(), needed >> 20));
    }
  }

  static void freePort(Part part, int port) throws CannotStart {
    if (!FreePorts.isFree(port)) {
      String owner = PortOwner.of(port).orElse("another program");
      throw new CannotStart(
          "Port %d, which %s needs, is taken by %s: stop that, or choose another port with --port %s=NUMBER."
              .formatted(port, part.label(), owner, part.label()));
    }
  }
}
