package org.smartlibrary.loan.delivery;

import java.time.Duration;
import java.util.Map;
import org.smartlibrary.loan.fee.Money;
import org.smartlibrary.loan.stock.ItemType;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How copies are brought.
 *
 * @param parcelItems copies in a parcel at most
 * @param parcelGrams what a parcel weighs at most
 * @param orderItems copies in an order at most
 * @param orderParcels parcels of an order at most
 * @param grams what a copy weighs, by its type, where nobody knows; others weigh {@code usualGrams}
 * @param usualGrams what any other copy weighs
 * @param homeCost what a parcel to the door costs, in fen
 * @param lockerCost what one into a locker costs, in fen
 * @param branchCost what one to a branch costs, in fen
 * @param addressKept how long after the delivery the address is kept
 * @param couriers the secrets of couriers, by their names; one without is not heard
 * @param replayWindow how old, or how far ahead, a courier's message may be
 * @param simulatedDelivery how long the simulated courier takes
 * @param look how often unfinished orders and old addresses are looked for
 * @param patience how long whoever decided something is given to complete it
 */
@ConfigurationProperties("delivery")
public record DeliverySettings(
    @DefaultValue("8") int parcelItems,
    @DefaultValue("5000") int parcelGrams,
    @DefaultValue("20") int orderItems,
    @DefaultValue("5") int orderParcels,
    Map<ItemType, Integer> grams,
    @DefaultValue("600") int usualGrams,
    @DefaultValue("800") long homeCost,
    @DefaultValue("500") long lockerCost,
    @DefaultValue("0") long branchCost,
    @DefaultValue("14d") Duration addressKept,
    Map<String, String> couriers,
    @DefaultValue("5m") Duration replayWindow,
    @DefaultValue("30s") Duration simulatedDelivery,
    @DefaultValue("10s") Duration look,
    @DefaultValue("30s") Duration patience) {

  @SuppressWarnings("ConstantValue") // a setting that nobody writes is bound as null
  public DeliverySettings {
    grams = grams == null ? Map.of() : Map.copyOf(grams);
    couriers = couriers == null ? Map.of() : Map.copyOf(couriers);
  }

  int gramsOf(ItemType type) {
    return grams.getOrDefault(type, usualGrams);
  }

  Money costTo(Destination destination) {
    return new Money(
        switch (destination) {
          case Destination.Home _ -> homeCost;
          case Destination.Locker _ -> lockerCost;
          case Destination.Branch _ -> branchCost;
        });
  }

  /** Without the secrets. */
  @Override
  public String toString() {
    return "settings of deliveries";
  }
}
