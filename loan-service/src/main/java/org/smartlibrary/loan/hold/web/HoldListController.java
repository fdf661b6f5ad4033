package org.smartlibrary.loan.hold.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.loan.hold.HoldPhase;
import org.smartlibrary.loan.hold.Holds;
import org.smartlibrary.loan.hold.Holds.HoldQuery;
import org.smartlibrary.starter.security.Caller;
import org.smartlibrary.starter.security.Isil;
import org.smartlibrary.starter.security.Role;
import org.smartlibrary.starter.web.Page;
import org.smartlibrary.starter.web.PageRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lists of holds: a reader's, a library's, and those that staff walk along the shelves with. */
@RestController
@RequestMapping("/api/holds")
@Tag(name = "Holds")
class HoldListController {

  private final Holds holds;
  private final Slips slips;
  private final HoldAccess access;

  HoldListController(Holds holds, Slips slips, HoldAccess access) {
    this.holds = holds;
    this.slips = slips;
    this.access = access;
  }

  @GetMapping
  @Operation(
      summary = "Holds in the order of placing",
      description =
          "«reader» (or «me») lists one reader's, «library» those that are collected there; a reader"
              + " who says neither sees the own ones, staff those of the own library.")
  Page<HoldView> list(
      @RequestParam Optional<String> reader,
      @RequestParam Optional<Isil> library,
      @RequestParam Optional<HoldPhase> state,
      PageRequest request,
      Caller caller) {
    return holds.page(query(reader, library, state, caller), request).map(HoldView::of);
  }

  private HoldQuery query(
      Optional<String> reader, Optional<Isil> library, Optional<HoldPhase> state, Caller caller) {
    var phases = state.map(Set::of).orElse(Set.of());
    if (reader.isPresent() || (library.isEmpty() && caller.is(Role.READER))) {
      var who = access.admitted(caller, reader.orElse("me"));
      return new HoldQuery(who.id(), library.orElse(null), null, phases);
    }
    var at = access.library(caller, library.orElse(null), "lists holds");
    return new HoldQuery(null, at, null, phases);
  }

  @GetMapping("/pull-list")
  @Operation(summary = "What is to be fetched from a library's shelves, the longest promised first")
  Page<Slip> pullList(
      @RequestParam(required = false) @Nullable Isil at, PageRequest request, Caller caller) {
    var library = access.library(caller, at, "reads the pull list");
    return holds.page(HoldQuery.toFetchAt(library), request).map(slips::toFetch);
  }

  @GetMapping("/pickup-shelf")
  @Operation(summary = "What waits on a library's pick-up shelf, for which card and how long")
  Page<Slip> pickupShelf(
      @RequestParam(required = false) @Nullable Isil at, PageRequest request, Caller caller) {
    var library = access.library(caller, at, "reads the pick-up shelf's list");
    return holds.page(HoldQuery.readyAt(library), request).map(slips::onTheShelf);
  }

  @GetMapping("/expired-shelf")
  @Operation(summary = "What still stands on a library's pick-up shelf although nobody will come")
  Page<Slip> expiredShelf(
      @RequestParam(required = false) @Nullable Isil at, PageRequest request, Caller caller) {
    var library = access.library(caller, at, "reads the list of what nobody collected");
    return holds.leftBehind(library, request).map(slips::leftBehind);
  }
}
