package org.smartlibrary.federation.reconcile.web;

import org.smartlibrary.federation.reconcile.DriftWatch;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

@Configuration(proxyBeanMethods = false)
@EnableScheduling
class DriftSchedule {

  private final DriftWatch watch;
  private final DriftFigures figures;

  DriftSchedule(DriftWatch watch, DriftFigures figures) {
    this.watch = watch;
    this.figures = figures;
  }

  @Scheduled(fixedDelayString = "${union.reconcile.look:15s}")
  void look() {
    watch.look();
  }

  @Scheduled(fixedDelay = 60_000)
  void count() {
    figures.count();
  }
}
