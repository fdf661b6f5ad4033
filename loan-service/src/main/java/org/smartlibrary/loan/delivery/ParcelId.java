package org.smartlibrary.loan.delivery;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One parcel of an order: {@code 0J9V…-2}. Couriers know it by this name and no other. */
public record ParcelId(OrderId order, int number) {

  private static final Pattern SHAPE = Pattern.compile("([0-9A-V]{16})-(\\d{1,3})");

  public static Optional<ParcelId> of(String text) {
    Matcher found = SHAPE.matcher(text);
    return found.matches()
        ? Optional.of(new ParcelId(new OrderId(found.group(1)), Integer.parseInt(found.group(2))))
        : Optional.empty();
  }

  @Override
  public String toString() {
    return "%s-%d".formatted(order, number);
  }
}
