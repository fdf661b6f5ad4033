package org.smartlibrary.loan.digital.spring;

import org.smartlibrary.loan.digital.DigitalTerms;
import org.smartlibrary.loan.digital.LeaseClock;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.Scheduled;

@Configuration(proxyBeanMethods = false)
class DigitalSchedule {

  private final LeaseClock clock;
  private final DigitalFigures figures;
  private final DigitalTerms terms;

  DigitalSchedule(LeaseClock clock, DigitalFigures figures, DigitalTerms terms) {
    this.clock = clock;
    this.figures = figures;
    this.terms = terms;
  }

  @Scheduled(fixedDelayString = "${loan.digital.look:5s}")
  void look() {
    clock.tick(terms.atOnce());
  }

  @Scheduled(fixedDelay = 15_000)
  void count() {
    figures.count();
  }
}
