package org.smartlibrary.loan.delivery.spring;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import org.smartlibrary.loan.calendar.Calendars;
import org.smartlibrary.loan.circulation.CirculationDesk;
import org.smartlibrary.loan.circulation.KeptCopies;
import org.smartlibrary.loan.delivery.CourierDesk;
import org.smartlibrary.loan.delivery.Deliveries;
import org.smartlibrary.loan.delivery.DeliveryMeters;
import org.smartlibrary.loan.delivery.DeliveryParts;
import org.smartlibrary.loan.delivery.DeliverySettings;
import org.smartlibrary.loan.delivery.Lending;
import org.smartlibrary.loan.delivery.Orders;
import org.smartlibrary.loan.delivery.ReaderOrders;
import org.smartlibrary.loan.delivery.Returns;
import org.smartlibrary.loan.fee.Ledger;
import org.smartlibrary.loan.hold.HoldDesk;
import org.smartlibrary.loan.hold.Placing;
import org.smartlibrary.loan.member.Libraries;
import org.smartlibrary.loan.patron.Readers;
import org.smartlibrary.loan.patron.Ties;
import org.smartlibrary.loan.policy.Policies;
import org.smartlibrary.loan.stock.Stock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

@Configuration(proxyBeanMethods = false)
@EnableScheduling
@EnableConfigurationProperties(DeliverySettings.class)
class DeliveryConfiguration {

  /** Other features' parts of the library. */
  record Around(
      Readers readers,
      Stock stock,
      Libraries libraries,
      Policies policies,
      Calendars calendars,
      Ledger ledger) {}

  @Bean
  Around aroundDeliveries(
      Readers readers,
      Stock stock,
      Libraries libraries,
      Policies policies,
      Calendars calendars,
      Ledger ledger) {
    return new Around(readers, stock, libraries, policies, calendars, ledger);
  }

  @Bean
  Lending deliveryLending(
      KeptCopies kept, Placing placing, HoldDesk holds, CirculationDesk desk, Clock clock) {
    return new DeskLending(kept, placing, holds, desk, clock);
  }

  @Bean
  SimulatedCourier simulatedCourier(DeliverySettings settings, Orders orders, Clock clock) {
    return new SimulatedCourier(settings, orders, clock);
  }

  @Bean
  DeliveryMeters deliveryMeters(MeterRegistry registry) {
    return new MicrometerDeliveryMeters(registry);
  }

  @Bean
  DeliveryParts deliveryParts(
      Orders orders,
      Lending lending,
      SimulatedCourier courier,
      Around around,
      DeliverySettings settings,
      DeliveryMeters meters) {
    return new DeliveryParts(
        orders,
        lending,
        courier,
        around.readers(),
        around.stock(),
        around.libraries(),
        around.policies(),
        around.calendars(),
        around.ledger(),
        settings,
        meters);
  }

  @Bean
  Deliveries deliveries(DeliveryParts parts, Clock clock) {
    return new Deliveries(parts, clock);
  }

  @Bean
  Returns parcelReturns(DeliveryParts parts, Clock clock) {
    return new Returns(parts, clock);
  }

  @Bean
  CourierDesk courierDesk(DeliveryParts parts, Deliveries deliveries) {
    return new CourierDesk(parts, deliveries);
  }

  @Bean
  Ties orderTies(Orders orders) {
    return new ReaderOrders(orders);
  }
}
