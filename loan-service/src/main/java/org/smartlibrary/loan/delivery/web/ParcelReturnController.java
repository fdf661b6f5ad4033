package org.smartlibrary.loan.delivery.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.smartlibrary.loan.delivery.Courier;
import org.smartlibrary.loan.delivery.Returns;
import org.smartlibrary.starter.security.Caller;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Readers send parcels back. */
@RestController
@Tag(name = "Orders", description = "Books to the door, to a locker or to a branch")
class ParcelReturnController {

  private final Returns returns;
  private final Orderers orderers;

  ParcelReturnController(Returns returns, Orderers orderers) {
    this.returns = returns;
    this.orderers = orderers;
  }

  @PostMapping("/api/orders/{id}/parcels/{parcel}/return")
  @Operation(
      summary = "The reader sends a delivered parcel back",
      description =
          "«back» of the parcel says how and for what fee, which is charged when it is fetched. The same said again changes nothing.")
  ResponseEntity<?> begin(
      Caller caller,
      @PathVariable String id,
      @PathVariable String parcel,
      @RequestBody ReturnForm form) {
    var own = orderers.ownParcel(caller, id, parcel);
    try {
      return orderers.answer(caller, returns.begin(own, form.from()));
    } catch (Courier.CourierAway e) {
      return DeliveryProblems.COURIER_AWAY
          .because("The courier does not answer: %s.".formatted(e.getMessage()))
          .response();
    }
  }
}
