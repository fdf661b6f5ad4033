package org.smartlibrary.local.platform;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreconditionsTest {

  @Test
  void aTakenPortIsSaidWithTheWayOut() throws Exception {
    try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      int port = taken.getLocalPort();
      assertThatExceptionOfType(CannotStart.class)
          .isThrownBy(
              () ->
                  Preconditions.freePorts(
                      Part.GATEWAY, Ports.defaults().with(Map.of(Part.GATEWAY, port))))
          .withMessageContaining("Port %d, which gateway needs, is taken by".formatted(port))
          .withMessageEndingWith("--port gateway=NUMBER.");
    }
  }

  @Test
  void thePortOfSelfCheckMachinesIsLookedAtBeforeTheLoanServiceStarts() throws Exception {
    try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      int port = taken.getLocalPort();
      var ports = Ports.free().withSip2(port);
      Preconditions.freePorts(Part.CATALOG, ports);
      assertThatExceptionOfType(CannotStart.class)
          .isThrownBy(() -> Preconditions.freePorts(Part.LOAN, ports))
          .withMessageContaining("Port %d, which self-check (SIP2) needs".formatted(port))
          .withMessageEndingWith("--port sip2=NUMBER.");
    }
  }

  @Test
  void aFullDiskIsSaidBeforeAnythingStarts(@TempDir Path folder) {
    assertThatExceptionOfType(CannotStart.class)
        .isThrownBy(() -> Preconditions.roomFor(new DataFolder(folder), Long.MAX_VALUE))
        .withMessageContaining("MB of disk are free at " + folder);
  }
}
