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

  /** All ports of a part; the loan service has one more, for self-check machines. */
  static void freePorts(Part part, Ports ports) throws CannotStart {
    freePort(part.label(), part.label(), ports.of(part));
    if (part == Part.LOAN) {
      freePort("self-check (SIP2)", Ports.SIP2, ports.sip2());
    }
  }

  private static void freePort(String needing, String option, int port) throws CannotStart {
    if (!FreePorts.isFree(port)) {
      String owner = PortOwner.of(port).orElse("another program");
      throw new CannotStart(
          "Port %d, which %s needs, is taken by %s: stop that, or choose another port with --port %s=NUMBER."
              .formatted(port, needing, owner, option));
    }
  }
}
