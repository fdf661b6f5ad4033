package org.smartlibrary.loan.delivery.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.smartlibrary.loan.delivery.Deliveries;
import org.smartlibrary.loan.delivery.DeliverySettings;
import org.smartlibrary.loan.delivery.Estimate;
import org.smartlibrary.starter.security.Caller;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Says what an order would come to, before it is one. */
@RestController
@Tag(name = "Orders", description = "Books to the door, to a locker or to a branch")
class EstimateController {

  private final Deliveries deliveries;
  private final Orderers orderers;
  private final DeliverySettings settings;

  EstimateController(Deliveries deliveries, Orderers orderers, DeliverySettings settings) {
    this.deliveries = deliveries;
    this.orderers = orderers;
    this.settings = settings;
  }

  @PostMapping("/api/orders/estimate")
  @Operation(
      summary = "Who would send what, and what the reader would pay for it",
      description = "Nothing is kept: an order that is placed later may come to something else.")
  ResponseEntity<?> estimate(Caller caller, @RequestBody EstimateForm form) {
    var reader = orderers.reader(caller, form.reader());
    return switch (deliveries.estimate(form.basket(reader))) {
      case Estimate.InParcels(var parcels) -> ResponseEntity.ok(EstimateView.of(parcels, settings));
      case Estimate.Against(var refused) -> DeliveryProblems.refused(refused).response();
    };
  }
}
