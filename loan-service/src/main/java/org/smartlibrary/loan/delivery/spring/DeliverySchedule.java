package org.smartlibrary.loan.delivery.spring;

import org.smartlibrary.loan.delivery.CourierDesk;
import org.smartlibrary.loan.delivery.Deliveries;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.Scheduled;

/** Several instances may do this at once: each change is of one version of an order. */
@Configuration(proxyBeanMethods = false)
class DeliverySchedule {

  private final Deliveries deliveries;
  private final SimulatedCourier courier;
  private final CourierDesk desk;

  DeliverySchedule(Deliveries deliveries, SimulatedCourier courier, CourierDesk desk) {
    this.deliveries = deliveries;
    this.courier = courier;
    this.desk = desk;
  }

  @Scheduled(fixedDelayString = "${delivery.look:10s}")
  void look() {
    deliveries.sweep();
  }

  @Scheduled(fixedDelayString = "${delivery.look:10s}")
  void deliver() {
    courier.deliver(desk);
    courier.fetch(desk);
  }
}
