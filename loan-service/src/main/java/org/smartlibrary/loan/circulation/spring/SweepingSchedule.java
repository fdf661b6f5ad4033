package org.smartlibrary.loan.circulation.spring;

import org.smartlibrary.loan.circulation.OfflineDesk;
import org.smartlibrary.loan.circulation.Sweeper;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.Scheduled;

@Configuration(proxyBeanMethods = false)
class SweepingSchedule {

  private final Sweeper sweeper;
  private final OfflineDesk offline;

  SweepingSchedule(Sweeper sweeper, OfflineDesk offline) {
    this.sweeper = sweeper;
    this.offline = offline;
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
    offline.forgetOld();
  }
}
