package org.smartlibrary.loan.delivery.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.loan.delivery.Basket;
import org.smartlibrary.loan.delivery.Destination;
import org.smartlibrary.loan.patron.Reader;

/** A basket and the kind of place it would go to; which one makes no difference. */
@Schema(name = "EstimateForm")
record EstimateForm(
    @Schema(description = "whose order; «me» when not said", example = "me")
        @Nullable String reader,
    @Nullable List<OrderForm.@Nullable ItemForm> items,
    @Schema(description = "HOME when not said") OrderForm.DestinationForm.@Nullable Kind kind) {

  private static final String ANY_LOCKER = "-";

  Basket basket(Reader who) {
    var branch =
        new OrderForm.DestinationForm(
            OrderForm.DestinationForm.Kind.BRANCH, null, who.home(), null);
    var reading = new OrderForm.Reading(new OrderForm(reader, items, branch));
    var nearby = reading.destination();
    return new Basket(who, reading.wishes(), destination(who, nearby), null);
  }

  private Destination destination(Reader who, Destination branch) {
    return switch (kind == null ? OrderForm.DestinationForm.Kind.HOME : kind) {
      case HOME -> new Destination.Home(null);
      case LOCKER -> new Destination.Locker(who.home(), ANY_LOCKER);
      case BRANCH -> branch;
    };
  }
}
