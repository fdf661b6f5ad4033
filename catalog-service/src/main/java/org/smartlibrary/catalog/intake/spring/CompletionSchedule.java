package org.smartlibrary.catalog.intake.spring;

import org.smartlibrary.catalog.intake.Completion;
import org.smartlibrary.catalog.intake.Expiry;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.Scheduled;

@Configuration(proxyBeanMethods = false)
class CompletionSchedule {

  private final Completion completion;
  private final Expiry expiry;

  CompletionSchedule(Completion completion, Expiry expiry) {
    this.completion = completion;
    this.expiry = expiry;
  }

  @Scheduled(fixedDelay = 250)
  void look() {
    completion.look();
  }

  @Scheduled(fixedDelay = 30_000)
  void expire() {
    expiry.look();
  }
}
