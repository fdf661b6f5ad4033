package org.smartlibrary.loan.hold.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.loan.hold.Pickups;
import org.smartlibrary.loan.member.Place;
import org.smartlibrary.starter.problem.Problems;
import org.smartlibrary.starter.security.Caller;
import org.smartlibrary.starter.security.Isil;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Tells readers where they can collect. */
@RestController
@Tag(name = "Holds")
class PickupController {

  private static final int MOST = 30;
  private static final String POINT = "-?\\d{1,3}(\\.\\d{1,9})?,-?\\d{1,2}(\\.\\d{1,9})?";

  private final Pickups pickups;
  private final HoldAccess access;

  PickupController(Pickups pickups, HoldAccess access) {
    this.pickups = pickups;
    this.access = access;
  }

  /** The libraries, the nearest first. */
  record PickupsView(List<PickupView> libraries) {}

  /** One of them. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record PickupView(Isil isil, Name name, @Nullable Double kilometres) {

    /** In both languages, as far as there are. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Name(String zh, @Nullable String en) {}

    static PickupView of(Pickups.Pickup pickup) {
      var library = pickup.library();
      var far = pickup.kilometres();
      return new PickupView(
          library.isil(),
          new Name(library.nameZh(), library.nameEn()),
          far.isPresent() ? Math.round(far.getAsDouble() * 10) / 10.0 : null);
    }
  }

  @GetMapping("/api/holds/pickups")
  @Operation(
      summary = "Where a reader can collect, the nearest first, thirty at most",
      description =
          "«near» is where the reader is, as lon,lat; without it distances are from the home library,"
              + " which comes first.")
  PickupsView pickups(
      @RequestParam(defaultValue = "me") String reader,
      @RequestParam Optional<String> near,
      Caller caller) {
    var who = access.admitted(caller, reader);
    var found =
        near.map(PickupController::place)
            .map(here -> pickups.around(here, MOST))
            .orElseGet(() -> pickups.around(who.home(), MOST));
    return new PickupsView(found.stream().map(PickupView::of).toList());
  }

  private static Place place(String text) {
    if (!text.matches(POINT)) {
      throw Problems.BAD_REQUEST
          .because("The place cannot be read.")
          .error("?near", "must be a longitude and a latitude in degrees: 116.32,39.94")
          .exception();
    }
    var comma = text.indexOf(',');
    return new Place(
        Double.parseDouble(text.substring(0, comma)),
        Double.parseDouble(text.substring(comma + 1)));
  }
}
