package org.smartlibrary.starter.observe;

import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.DescribeClusterOptions;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.starter.event.KafkaClients;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/** Up when a broker answers within seconds. */
final class KafkaHealth extends AbstractHealthIndicator implements DisposableBean {

  private static final int SECONDS = 3;
  private final KafkaClients clients;
  private @Nullable Admin admin;

  KafkaHealth(KafkaClients clients) {
    this.clients = clients;
  }

  @Override
  protected void doHealthCheck(Health.Builder health) throws Exception {
    var brokers =
        admin()
            .describeCluster(new DescribeClusterOptions().timeoutMs(SECONDS * 1000))
            .nodes()
            .get(SECONDS, TimeUnit.SECONDS);
    health.up().withDetail("brokers", brokers.size());
  }

  private synchronized Admin admin() {
    var open = admin == null ? clients.admin() : admin;
    admin = open;
    return open;
  }

  @Override
  public synchronized void destroy() {
    if (admin != null) {
      admin.close();
    }
  }
}
