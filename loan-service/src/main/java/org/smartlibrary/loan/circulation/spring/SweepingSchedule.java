package org.smartlibrary.loan.circulation.spring;

import org.smartlibrary.loan.circulation.Sweeper;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.Scheduled;

@Configuration(proxyBeanMethods = false)
class SweepingSchedule {

  private final Sweeper sweeper;

  SweepingSchedule(Sweeper sweeper) {
    this.sweeper = sweeper;
  }

  @Scheduled(fixedDelay = 5_000)
  void complete() {
    sweeper.complete();
  }

  @Scheduled(fixedDelay = 10_000)
  void repair() {
    sweeper.repairAccounts();
  }

  @Scheduled(fixedDelay = 600_000)
  void cutLinks() {
    sweeper.cutLinks();
  }
}
