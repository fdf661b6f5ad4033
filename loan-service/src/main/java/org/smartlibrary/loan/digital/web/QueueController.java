package org.smartlibrary.loan.digital.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.smartlibrary.loan.digital.LeaseQueue;
import org.smartlibrary.loan.digital.LicenceId;
import org.smartlibrary.loan.patron.Admittance;
import org.smartlibrary.starter.security.Caller;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Lets readers out of a queue that a refusal put them into. */
@RestController
@Tag(name = "Digital lending")
class QueueController {

  private final LeaseQueue queue;
  private final Admittance admittance;

  QueueController(LeaseQueue queue, Admittance admittance) {
    this.queue = queue;
    this.admittance = admittance;
  }

  @DeleteMapping("/api/digital/licences/{id}/queue")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(summary = "A reader waits no longer")
  void leave(
      @PathVariable LicenceId id,
      @RequestParam(defaultValue = Admittance.ME) String reader,
      Caller caller) {
    queue.leave(id, admittance.admit(caller, reader, "leaves a digital queue").id());
  }
}
