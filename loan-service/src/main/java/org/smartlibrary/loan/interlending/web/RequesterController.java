package org.smartlibrary.loan.interlending.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.smartlibrary.loan.interlending.Handover;
import org.smartlibrary.loan.interlending.Happening;
import org.smartlibrary.loan.interlending.InterlibraryRequest;
import org.smartlibrary.starter.security.Caller;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the library that asked does; each said twice is as said once. */
@RestController
@RequestMapping("/api/interlending/requests/{id}")
@Tag(name = "Interlibrary loan", description = "What libraries lend to each other")
class RequesterController {

  private final Handover handover;
  private final Sides sides;

  RequesterController(Handover handover, Sides sides) {
    this.handover = handover;
    this.sides = sides;
  }

  @PostMapping("/received")
  @Operation(summary = "The copy has come, and waits on the hold shelf")
  ResponseEntity<?> received(Caller caller, @PathVariable String id) {
    return did(caller, id, new Happening.Arrived());
  }

  @PostMapping("/lent")
  @Operation(
      summary = "The reader has it",
      description =
          "A loan of this library, until the supplier wants the copy back; without a reader it is used inside.")
  ResponseEntity<?> lent(Caller caller, @PathVariable String id) {
    return did(caller, id, new Happening.HandedOut());
  }

  @PostMapping("/renew")
  @Operation(summary = "It is wanted longer; an agency outside is asked")
  ResponseEntity<?> renew(Caller caller, @PathVariable String id) {
    return did(caller, id, new Happening.ProlongationWanted());
  }

  @PostMapping("/returned")
  @Operation(summary = "The copy was sent home")
  ResponseEntity<?> returned(Caller caller, @PathVariable String id) {
    return did(caller, id, new Happening.SentBack());
  }

  @PostMapping("/cancel")
  @Operation(
      summary = "It is not wanted any more, until it is shipped; also said by the reader who asked")
  ResponseEntity<?> cancel(Caller caller, @PathVariable String id) {
    InterlibraryRequest request = sides.ofAsker(caller, id, "interlending");
    return Steps.answer(
        handover.act(request.id(), new Happening.Withdrawn()).orElseThrow(),
        after -> sides.view(caller, after));
  }

  @PostMapping("/retry")
  @Operation(summary = "Asks a supplier again that offered another try, before its time")
  ResponseEntity<?> retry(Caller caller, @PathVariable String id) {
    return did(caller, id, new Happening.TryAgain());
  }

  @PostMapping("/next")
  @Operation(summary = "Asks the next in the rota without waiting longer")
  ResponseEntity<?> next(Caller caller, @PathVariable String id) {
    return did(caller, id, new Happening.PassedOver());
  }

  private ResponseEntity<?> did(Caller caller, String id, Happening happening) {
    InterlibraryRequest request = sides.ofRequester(caller, id, "interlending");
    return Steps.answer(
        handover.act(request.id(), happening).orElseThrow(), RequestView::forRequester);
  }
}
