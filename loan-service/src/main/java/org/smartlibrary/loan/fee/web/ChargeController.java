package org.smartlibrary.loan.fee.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.loan.fee.Booking;
import org.smartlibrary.loan.fee.Charge;
import org.smartlibrary.loan.fee.Money;
import org.smartlibrary.loan.fee.Till;
import org.smartlibrary.loan.member.Staff;
import org.smartlibrary.loan.patron.CardNumber;
import org.smartlibrary.loan.patron.Reader;
import org.smartlibrary.loan.patron.ReaderId;
import org.smartlibrary.loan.patron.Readers;
import org.smartlibrary.loan.patron.UnknownReader;
import org.smartlibrary.starter.security.Caller;
import org.smartlibrary.starter.security.Isil;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Charges what no rule of lending charges: a damage, a new card, copies. */
@RestController
@Tag(name = "Fees")
class ChargeController {

  private static final Set<Charge.Cause> BY_HAND =
      EnumSet.of(Charge.Cause.DAMAGED, Charge.Cause.CARD, Charge.Cause.COPYING, Charge.Cause.OTHER);

  private final Till till;
  private final Readers readers;
  private final Staff staff;
  private final Clock clock;

  /**
   * Who pays what to whom.
   *
   * @param reader a card's number or a reader's id
   * @param library whose money it is; the caller's own when it is not said
   * @param note what the reader reads about it
   */
  record ChargeForm(
      @Nullable String reader,
      @Nullable Isil library,
      @Nullable Money amount,
      @Nullable String cause,
      @Nullable String note) {}

  ChargeController(Till till, Readers readers, Staff staff, Clock clock) {
    this.till = till;
    this.readers = readers;
    this.staff = staff;
    this.clock = clock;
  }

  @PostMapping("/api/fees")
  @Operation(
      summary = "A reader is to pay for a damage, a new card, copies or something else: 201",
      description =
          "cause is DAMAGED, CARD, COPYING or OTHER; any reader, at the desk of the library whose"
              + " money it is. The same Idempotency-Key meets the same fee.")
  ResponseEntity<?> charge(
      @RequestBody ChargeForm form,
      @RequestHeader(name = TillController.KEY, required = false) @Nullable String key,
      Caller caller) {
    var library = staff.actsFor(caller, library(form, caller), "charges a fee").isil();
    var charge =
        new Charge(
            library + "|" + FeeFields.key(key),
            reader(form.reader()).id(),
            library,
            cause(form.cause()),
            FeeFields.amount(form.amount()),
            FeeFields.text("/note", form.note()),
            clock.instant());
    return till.charge(charge, caller.subject())
        .<ResponseEntity<?>>map(ChargeController::created)
        .orElseGet(() -> FeeProblems.typeOf(Booking.Rule.KEY_REUSED).because(REUSED).response());
  }

  private static final String REUSED = "Under this key something else was charged.";

  private static ResponseEntity<FeeView> created(Charge charge) {
    var name = URLEncoder.encode(charge.id(), StandardCharsets.UTF_8);
    return ResponseEntity.created(URI.create("/api/fees/" + name)).body(FeeView.first(charge));
  }

  private static Isil library(ChargeForm form, Caller caller) {
    return Optional.ofNullable(form.library())
        .or(caller::isil)
        .orElseThrow(
            () ->
                FeeProblems.FORM
                    .because("A fee belongs to a library.")
                    .error("/library", "is required for who acts for no library")
                    .exception());
  }

  private Reader reader(@Nullable String cardOrId) {
    var text = FeeFields.text("/reader", cardOrId);
    return CardNumber.of(text)
        .flatMap(readers::withCard)
        .or(() -> ReaderId.of(text).flatMap(readers::find))
        .orElseThrow(UnknownReader::new);
  }

  private static Charge.Cause cause(@Nullable String name) {
    return BY_HAND.stream()
        .filter(cause -> cause.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                FeeProblems.FORM
                    .because("Nothing is charged by hand for that.")
                    .error("/cause", "must be DAMAGED, CARD, COPYING or OTHER")
                    .exception());
  }
}
