package org.smartlibrary.federation.reconcile.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.smartlibrary.federation.reconcile.Drifts;
import org.smartlibrary.starter.security.Isil;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Whether the union is true for a library: everybody may know. */
@RestController
@Tag(name = "Union catalogue")
class DriftController {

  private final Drifts drifts;

  DriftController(Drifts drifts) {
    this.drifts = drifts;
  }

  @GetMapping("/api/union/reconcile/{isil}/drift")
  @Operation(
      summary = "How far a library's catalogue and the union were apart at the last comparison",
      description =
          "Once a day the catalogue sums up what it holds. What is still on its way then is not"
              + " counted: both are compared as of one moment.")
  DriftView drift(@PathVariable Isil isil) {
    return drifts
        .find(isil.value())
        .map(DriftView::of)
        .orElseThrow(() -> ReconcileProblems.notCompared(isil).exception());
  }
}
