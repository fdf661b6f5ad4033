package org.smartlibrary.catalog.intake.spring;

import org.smartlibrary.catalog.intake.Completion;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.Scheduled;

@Configuration(proxyBeanMethods = false)
class CompletionSchedule {

  private final Completion completion;

  CompletionSchedule(Completion completion) {
    this.completion = completion;
  }

  @Scheduled(fixedDelay = 250)
  void look() {
    completion.look();
  }
}
