package org.smartlibrary.catalog.inventory.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import org.smartlibrary.catalog.inventory.Inventories;
import org.smartlibrary.catalog.member.Libraries;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Inventories out of turn. */
@RestController
@Tag(name = "Records")
class InventoryController {

  private final Libraries libraries;
  private final Inventories inventories;
  private final Clock clock;

  InventoryController(Libraries libraries, Inventories inventories, Clock clock) {
    this.libraries = libraries;
    this.inventories = inventories;
    this.clock = clock;
  }

  @PostMapping("/api/libraries/{isil}/inventory")
  @ResponseStatus(HttpStatus.ACCEPTED)
  @Operation(
      summary = "Has a library's inventory taken now, and not once its day is over",
      description =
          "Within a minute, when nothing of the library has changed for the time that is taken to"
              + " be certain. What comes of it: GET /api/union/reconcile/{isil}/drift.")
  void take(@PathVariable String isil) {
    inventories.next(libraries.known(isil), clock.instant());
  }
}
