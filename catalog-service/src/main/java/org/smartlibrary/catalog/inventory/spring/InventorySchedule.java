package org.smartlibrary.catalog.inventory.spring;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.smartlibrary.catalog.inventory.InventoryWatch;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.Scheduled;

@Configuration(proxyBeanMethods = false)
class InventorySchedule {

  private final InventoryWatch watch;
  private final Counter taken;

  InventorySchedule(InventoryWatch watch, MeterRegistry meters) {
    this.watch = watch;
    this.taken = meters.counter("inventories.taken");
  }

  @Scheduled(fixedDelayString = "${catalog.inventory.look:1m}")
  void look() {
    taken.increment(watch.look());
  }
}
