package org.smartlibrary.loan.hold.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.loan.circulation.HoldId;
import org.smartlibrary.loan.hold.Hold;
import org.smartlibrary.loan.hold.HoldDecision;
import org.smartlibrary.loan.hold.HoldDesk;
import org.smartlibrary.loan.hold.Outlooks;
import org.smartlibrary.loan.hold.Placing;
import org.smartlibrary.starter.problem.Problems;
import org.smartlibrary.starter.security.Caller;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Places, shows and changes one hold. */
@RestController
@RequestMapping("/api/holds")
@Tag(name = "Holds")
class HoldController {

  private final Placing placing;
  private final HoldDesk desk;
  private final Outlooks outlooks;
  private final HoldAccess access;
  private final Clock clock;

  HoldController(
      Placing placing, HoldDesk desk, Outlooks outlooks, HoldAccess access, Clock clock) {
    this.placing = placing;
    this.desk = desk;
    this.outlooks = outlooks;
    this.access = access;
    this.clock = clock;
  }

  /** Until when others are served first: through this day. */
  record SuspensionForm(@Nullable LocalDate until) {}

  @PostMapping
  @Operation(
      summary = "Asks for a title, or for one copy of it: 201, and 200 for the same key again",
      description =
          "«reader» is «me» when it is not said; staff name any reader. «title» is a union record,"
              + " «item» a copy as ISIL|barcode. «until» is the last day on which it is still"
              + " wanted. A copy that stands on a shelf in reach is reserved at once.")
  ResponseEntity<HoldView> place(
      @RequestBody HoldForm form,
      @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
      Caller caller) {
    var reader = access.forWhom(caller, form.whom());
    var request = form.request(reader.id());
    var id = HoldKeys.id(reader.id(), key, clock.instant());
    return switch (placing.place(id, request)) {
      case HoldDecision.Placed(Hold hold, boolean again) ->
          (again
                  ? ResponseEntity.ok()
                  : ResponseEntity.created(URI.create("/api/holds/" + hold.id())))
              .body(HoldView.of(hold, outlooks.of(hold)));
      case HoldDecision.Changed(Hold hold) -> ResponseEntity.ok(HoldView.of(hold));
      case HoldDecision.Refused(var refusal) -> throw HoldProblems.refused(refusal).exception();
      case HoldDecision.KeyUsed _ -> throw HoldProblems.keyUsed().exception();
      case HoldDecision.Unknown unknown -> throw HoldProblems.unknown(unknown).exception();
    };
  }

  @GetMapping("/{id}")
  @Operation(summary = "One hold, with the place in line and what is known of its end")
  HoldView get(@PathVariable HoldId id, Caller caller) {
    var hold = access.seen(caller, id);
    return HoldView.of(hold, outlooks.of(hold));
  }

  @DeleteMapping("/{id}")
  @Operation(summary = "It is wanted no longer; its copy goes to the next in line")
  HoldView cancel(@PathVariable HoldId id, Caller caller) {
    access.seen(caller, id);
    return answer(desk.cancel(id));
  }

  @PutMapping("/{id}/suspend")
  @Operation(summary = "Others are served first through that day; the place in line stays")
  HoldView suspend(@PathVariable HoldId id, @RequestBody SuspensionForm form, Caller caller) {
    access.seen(caller, id);
    var until = form.until();
    if (until == null) {
      throw Problems.BAD_REQUEST
          .because("Say through which day.")
          .error("/until", "is required, as 2026-12-31")
          .exception();
    }
    return answer(desk.suspendThrough(id, until));
  }

  @PutMapping("/{id}/resume")
  @Operation(summary = "A suspended hold is served again, at its old place")
  HoldView resume(@PathVariable HoldId id, Caller caller) {
    access.seen(caller, id);
    return answer(desk.resume(id));
  }

  @PostMapping("/{id}/not-on-shelf")
  @Operation(summary = "The copy is not where it should be: the next one, at the old place in line")
  HoldView notOnShelf(@PathVariable HoldId id, Caller caller) {
    access.atTheShelf(caller, id);
    return answer(desk.notOnShelf(id));
  }

  @PostMapping("/{id}/off-shelf")
  @Operation(summary = "A copy that nobody came for was taken off the pick-up shelf")
  HoldView offShelf(@PathVariable HoldId id, Caller caller) {
    access.atTheShelf(caller, id);
    return answer(desk.takenOffShelf(id));
  }

  private HoldView answer(HoldDecision decision) {
    return switch (decision) {
      case HoldDecision.Changed(Hold hold) -> HoldView.of(hold, outlooks.of(hold));
      case HoldDecision.Placed(Hold hold, _) -> HoldView.of(hold, outlooks.of(hold));
      case HoldDecision.Refused(var refusal) -> throw HoldProblems.refused(refusal).exception();
      case HoldDecision.KeyUsed _ -> throw HoldProblems.keyUsed().exception();
      case HoldDecision.Unknown unknown -> throw HoldProblems.unknown(unknown).exception();
    };
  }
}
