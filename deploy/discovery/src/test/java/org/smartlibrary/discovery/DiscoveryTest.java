package org.smartlibrary.discovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DiscoveryTest {

  private static Node node;

  @BeforeAll
  static void start() throws IOException {
    node = Node.start(freePort());
  }

  @AfterAll
  static void stop() {
    node.close();
  }

  @Test
  void anInstanceIsSeenAsSoonAsItHasRegistered() throws Exception {
    assertThat(node.register("CATALOG-SERVICE", "catalog-1", 30)).isEqualTo(204);
    assertThat(node.get("/eureka/apps").body()).contains("catalog-1");
  }

  @Test
  void anInstanceThatStopsRenewingIsGoneWithinSeconds() throws Exception {
    node.register("LOAN-SERVICE", "loan-1", 1);
    await()
        .atMost(Duration.ofSeconds(10))
        .untilAsserted(() -> assertThat(node.get("/eureka/apps").body()).doesNotContain("loan-1"));
  }

  @Test
  void healthAndMetricsAnswer() throws Exception {
    assertThat(node.get("/actuator/health/liveness").body()).contains("UP");
    assertThat(node.get("/actuator/health/readiness").body()).contains("UP");
    assertThat(node.get("/actuator/prometheus").body()).contains("service=\"discovery\"");
  }

  @Test
  void whatOneNodeHearsItsPeerKnows() throws Exception {
    int first = freePort();
    int second = freePort();
    try (var one = Node.start(first, peer("localhost", second), "--EUREKA_HOSTNAME=127.0.0.1");
        var two = Node.start(second, peer("127.0.0.1", first), "--EUREKA_HOSTNAME=localhost")) {
      one.register("SPACE-SERVICE", "space-1", 60);
      await()
          .atMost(Duration.ofSeconds(20))
          .untilAsserted(() -> assertThat(two.get("/eureka/apps").body()).contains("space-1"));
    }
  }

  private static String peer(String host, int port) {
    return "--EUREKA_PEERS=http://" + host + ":" + port + "/eureka/";
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
