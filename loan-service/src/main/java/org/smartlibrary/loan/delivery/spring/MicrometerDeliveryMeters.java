package org.smartlibrary.loan.delivery.spring;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Locale;
import org.smartlibrary.loan.delivery.DeliveryMeters;
import org.smartlibrary.loan.delivery.ParcelState;

/** {@code delivery_parcels_total} by state and {@code delivery_courier_events_total} by outcome. */
final class MicrometerDeliveryMeters implements DeliveryMeters {

  private final MeterRegistry registry;

  MicrometerDeliveryMeters(MeterRegistry registry) {
    this.registry = registry;
  }

  @Override
  public void moved(ParcelState state) {
    Counter.builder("delivery_parcels_total")
        .description("Parcels that came to a state")
        .tag("state", state.name().toLowerCase(Locale.ROOT))
        .register(registry)
        .increment();
  }

  @Override
  public void told(String outcome) {
    Counter.builder("delivery_courier_events_total")
        .description("What couriers told, by what became of it")
        .tag("outcome", outcome)
        .register(registry)
        .increment();
  }
}
