package org.smartlibrary.loan.hold.spring;

import org.smartlibrary.loan.hold.HoldClock;
import org.smartlibrary.loan.hold.HoldTerms;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.Scheduled;

@Configuration(proxyBeanMethods = false)
class HoldSchedule {

  private final HoldClock clock;
  private final HoldGauges gauges;
  private final HoldTerms network;

  HoldSchedule(HoldClock clock, HoldGauges gauges, HoldTerms network) {
    this.clock = clock;
    this.gauges = gauges;
    this.network = network;
  }

  @Scheduled(fixedDelayString = "${loan.holds.look:2s}")
  void look() {
    var _ = clock.tick(network.atOnce());
  }

  @Scheduled(fixedDelay = 10_000)
  void round() {
    clock.round(network.atOnce());
  }

  @Scheduled(fixedDelay = 600_000)
  void forget() {
    clock.forget(network.kept(), network.atOnce());
  }

  @Scheduled(fixedDelay = 15_000)
  void count() {
    gauges.count();
  }
}
