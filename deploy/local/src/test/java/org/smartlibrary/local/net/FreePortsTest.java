package org.smartlibrary.local.net;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.HashSet;
import org.junit.jupiter.api.Test;

class FreePortsTest {

  private static final int FIRST_OF_OUTGOING_CONNECTIONS = 32_768;

  @Test
  void aPortIsGivenOnce() throws IOException {
    var given = new HashSet<Integer>();
    for (int time = 0; time < 1000; time++) {
      assertThat(given.add(FreePorts.one())).isTrue();
    }
  }

  @Test
  void noConnectionThatGoesOutTakesIt() throws IOException {
    for (int time = 0; time < 100; time++) {
      assertThat(FreePorts.one()).isLessThan(FIRST_OF_OUTGOING_CONNECTIONS);
    }
  }

  @Test
  void whereSomebodyListensNoPortIsFree() throws IOException {
    int port = FreePorts.one();
    try (var _ = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      assertThat(FreePorts.isFree(port)).isFalse();
    }
    assertThat(FreePorts.isFree(port)).isTrue();
  }
}
