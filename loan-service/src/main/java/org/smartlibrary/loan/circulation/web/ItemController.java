package org.smartlibrary.loan.circulation.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.loan.circulation.CirculationDesk;
import org.smartlibrary.loan.circulation.Scan;
import org.smartlibrary.starter.security.Caller;
import org.smartlibrary.starter.security.Isil;
import org.smartlibrary.starter.web.Page;
import org.smartlibrary.starter.web.PageRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows what lies on a desk, and hears what should lie there and does not. */
@RestController
@RequestMapping("/api/desk/items")
@Tag(name = "Loans")
class ItemController {

  private final CirculationDesk desk;
  private final DeskAccess access;
  private final Clock clock;

  /** What was looked for, or found, at which desk. */
  record SearchForm(@Nullable String barcode, @Nullable String at, @Nullable String owner) {}

  ItemController(CirculationDesk desk, DeskAccess access, Clock clock) {
    this.desk = desk;
    this.access = access;
    this.clock = clock;
  }

  @GetMapping
  @Operation(summary = "Every copy that bears a barcode, where it is and what it waits for")
  List<CopyView> items(
      @RequestParam(required = false) @Nullable String barcode,
      @RequestParam(required = false) @Nullable String at,
      @RequestParam(required = false) @Nullable String owner,
      Caller caller) {
    var here = access.ownDesk(caller, at, "look at a copy");
    return desk.copies(scan(barcode, owner, here)).stream().map(CopyView::of).toList();
  }

  @PostMapping("/missing")
  @Operation(
      summary = "The copy should be at this library and cannot be found",
      description =
          "Nobody is sent for it until it is scanned anywhere or said to be found. A hold that it was"
              + " kept for gets the next copy. Said again it changes nothing.")
  CopyView missing(@RequestBody SearchForm form, Caller caller) {
    return CopyView.of(DeskProblems.done(desk.missing(scan(form, caller, "miss a copy"))));
  }

  @PostMapping("/found")
  @Operation(
      summary = "A missing copy was found: the answer says where it goes",
      description = "A copy that nobody misses stays as it is.")
  CopyView found(@RequestBody SearchForm form, Caller caller) {
    return CopyView.of(DeskProblems.done(desk.found(scan(form, caller, "find a copy"))));
  }

  @GetMapping("/missing")
  @Operation(summary = "What a library looked for in vain, the longest missing first")
  Page<CopyView> missing(
      @RequestParam(required = false) @Nullable String at, PageRequest page, Caller caller) {
    var here = access.ownDesk(caller, at, "list missing copies");
    return desk.missing(here, page).map(CopyView::of);
  }

  private Scan scan(SearchForm form, Caller caller, String doing) {
    return scan(form.barcode(), form.owner(), access.ownDesk(caller, form.at(), doing));
  }

  private Scan scan(@Nullable String barcode, @Nullable String owner, Isil at) {
    return Fields.scan(barcode, owner, at, clock.instant(), null);
  }
}
