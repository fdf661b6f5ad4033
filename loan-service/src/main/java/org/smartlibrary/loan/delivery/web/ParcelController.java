package org.smartlibrary.loan.delivery.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.smartlibrary.loan.delivery.Courier;
import org.smartlibrary.loan.delivery.Deliveries;
import org.smartlibrary.loan.delivery.Move;
import org.smartlibrary.starter.security.Caller;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What staff do with the parcels that their library packs; each said twice is as said once. */
@RestController
@RequestMapping("/api/orders/{id}/parcels/{parcel}")
@Tag(name = "Orders", description = "Books to the door, to a locker or to a branch")
class ParcelController {

  private final Deliveries deliveries;
  private final Orderers orderers;

  ParcelController(Deliveries deliveries, Orderers orderers) {
    this.deliveries = deliveries;
    this.orderers = orderers;
  }

  @PostMapping("/picked")
  @Operation(summary = "It is packed: its copies are on loan to the reader from now on")
  ResponseEntity<?> picked(Caller caller, @PathVariable String id, @PathVariable String parcel) {
    return move(caller, id, parcel, Move.PICK);
  }

  @PostMapping("/shipped")
  @Operation(summary = "It is given to the courier, and charged")
  ResponseEntity<?> shipped(Caller caller, @PathVariable String id, @PathVariable String parcel) {
    return move(caller, id, parcel, Move.SHIP);
  }

  @PostMapping("/delivered")
  @Operation(summary = "The reader has it; a courier tells that by itself")
  ResponseEntity<?> delivered(Caller caller, @PathVariable String id, @PathVariable String parcel) {
    return move(caller, id, parcel, Move.DELIVER);
  }

  @PostMapping("/returning")
  @Operation(summary = "It is on its way back")
  ResponseEntity<?> returning(Caller caller, @PathVariable String id, @PathVariable String parcel) {
    return move(caller, id, parcel, Move.SEND_BACK);
  }

  @PostMapping("/returned")
  @Operation(summary = "It is back: its loans are closed at this desk")
  ResponseEntity<?> returned(Caller caller, @PathVariable String id, @PathVariable String parcel) {
    return move(caller, id, parcel, Move.TAKE_BACK);
  }

  @PostMapping("/lost")
  @Operation(summary = "It is lost: its copies are declared lost at the desk")
  ResponseEntity<?> lost(Caller caller, @PathVariable String id, @PathVariable String parcel) {
    return move(caller, id, parcel, Move.LOSE);
  }

  private ResponseEntity<?> move(Caller caller, String id, String parcel, Move move) {
    try {
      return orderers.answer(caller, deliveries.move(orderers.packed(caller, id, parcel), move));
    } catch (Courier.CourierAway e) {
      return DeliveryProblems.COURIER_AWAY
          .because("The courier does not answer: %s.".formatted(e.getMessage()))
          .response();
    }
  }
}
