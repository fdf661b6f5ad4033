package org.smartlibrary.federation.reconcile.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.federation.member.MemberDirectory;
import org.smartlibrary.federation.reconcile.Reconciliation;
import org.smartlibrary.federation.union.ShownRecords;
import org.smartlibrary.starter.security.Isil;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the union shows of a library, as digests that the library can compare with its own. */
@RestController
@Tag(name = "Union catalogue")
class ReconcileController {

  private final Reconciliation reconciliation;
  private final ShownRecords shown;
  private final MemberDirectory members;

  ReconcileController(Reconciliation reconciliation, ShownRecords shown, MemberDirectory members) {
    this.reconciliation = reconciliation;
    this.shown = shown;
    this.members = members;
  }

  /**
   * The ranges that were asked for, in that order.
   *
   * @param asOf every change of the union up to this time is in it
   */
  record Answer(String isil, Instant asOf, List<RangeView> ranges) {}

  @GetMapping("/api/union/reconcile/{isil}")
  @Operation(
      summary = "Digests of a library's records by ranges of their control numbers",
      description =
          "range: «..» for all, «n100..n200» for those behind n100 up to and with n200; up to 32 of"
              + " them. A range of at most 128 records lists them, a larger one its parts: ask again"
              + " for those whose digest is another than yours.")
  Answer ranges(
      @PathVariable Isil isil,
      @RequestParam(required = false) @Nullable List<String> range,
      @RequestParam(required = false) @Nullable String parts) {
    ReconcileForm form = ReconcileForm.read(range, parts);
    if (members.tree().find(isil).isEmpty()) {
      throw ReconcileProblems.unknown(isil).exception();
    }
    Instant asOf = shown.asOf();
    List<RangeView> answers =
        reconciliation.look(isil, form.ranges(), form.parts()).stream().map(RangeView::of).toList();
    return new Answer(isil.value(), asOf, answers);
  }
}
