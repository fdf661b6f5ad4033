package org.smartlibrary.loan.fee.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.loan.fee.Booking;
import org.smartlibrary.loan.fee.Entry;
import org.smartlibrary.loan.fee.Fee;
import org.smartlibrary.loan.fee.Money;
import org.smartlibrary.loan.fee.Order;
import org.smartlibrary.loan.fee.Till;
import org.smartlibrary.starter.security.Caller;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Books payments, waivers and their reversals; a repeated key is answered as the first time. */
@RestController
@RequestMapping("/api/fees/{id}")
@Tag(name = "Fees")
class TillController {

  private static final String KEY = "Idempotency-Key";
  private static final int LONGEST_REASON = 500;

  private final Till till;
  private final FeeDoor door;
  private final Clock clock;

  TillController(Till till, FeeDoor door, Clock clock) {
    this.till = till;
    this.door = door;
    this.clock = clock;
  }

  record PaymentForm(@Schema(example = "12.50") @Nullable Money amount) {}

  record WaiverForm(@Schema(example = "12.50") @Nullable Money amount, @Nullable String reason) {}

  /**
   * What is taken back, and why.
   *
   * @param undoes the key under which it was booked
   */
  record ReversalForm(@Nullable String undoes, @Nullable String reason) {}

  /** What was booked. */
  record Booked(String fee, FeeView.EntryView entry, Money owed) {

    static Booked of(Fee fee, Entry entry) {
      return new Booked(fee.charge().id(), FeeView.EntryView.of(entry), entry.left());
    }
  }

  @PostMapping("/payments")
  @Operation(
      summary = "The reader pays all of it or a part: 201",
      description = "At the library that charges, at the reader's home, or above either.")
  ResponseEntity<?> pay(
      @PathVariable String id,
      @RequestBody PaymentForm form,
      @RequestHeader(name = KEY, required = false) @Nullable String key,
      Caller caller) {
    var fee = door.attend(id, caller, "books a payment");
    return book(id, new Order.Pay(amount(form.amount()), slip(key, fee, caller)));
  }

  @PostMapping("/waivers")
  @Operation(
      summary = "The library lets the reader off all of it or a part: 201",
      description = "For the staff of the library that charges, or above it.")
  ResponseEntity<?> waive(
      @PathVariable String id,
      @RequestBody WaiverForm form,
      @RequestHeader(name = KEY, required = false) @Nullable String key,
      Caller caller) {
    var fee = door.own(id, caller, "books a waiver");
    return book(
        id,
        new Order.Waive(
            amount(form.amount()), text("/reason", form.reason()), slip(key, fee, caller)));
  }

  @PostMapping("/reversals")
  @Operation(
      summary = "A payment or a waiver was a mistake: a counter entry takes it back, 201",
      description = "For the staff of the library that charges, or above it.")
  ResponseEntity<?> reverse(
      @PathVariable String id,
      @RequestBody ReversalForm form,
      @RequestHeader(name = KEY, required = false) @Nullable String key,
      Caller caller) {
    var fee = door.own(id, caller, "takes a booking back");
    return book(
        id,
        new Order.Reverse(
            text("/undoes", form.undoes()),
            text("/reason", form.reason()),
            slip(key, fee, caller)));
  }

  private ResponseEntity<?> book(String fee, Order order) {
    return switch (till.book(fee, order)) {
      case Booking.Booked(var booked, var entry) -> created(booked, entry);
      case Booking.Repeated(var booked, var entry) -> created(booked, entry);
      case Booking.Refused refused -> FeeProblems.refused(refused).response();
      case Booking.NoSuchFee() -> FeeProblems.unknown().response();
    };
  }

  private static ResponseEntity<Booked> created(Fee fee, Entry entry) {
    return ResponseEntity.status(HttpStatus.CREATED).body(Booked.of(fee, entry));
  }

  private Order.Slip slip(@Nullable String key, Fee fee, Caller caller) {
    var desk = caller.isil().orElse(fee.charge().library());
    return new Order.Slip(key(key), desk, caller.subject(), clock.instant());
  }

  private static String key(@Nullable String key) {
    return Optional.ofNullable(key)
        .filter(text -> text.matches("[0-9A-Za-z_-]{8,64}"))
        .orElseThrow(
            () ->
                FeeProblems.KEY_MISSING
                    .because("A booking needs an Idempotency-Key of 8 to 64 letters and digits.")
                    .exception());
  }

  private static Money amount(@Nullable Money amount) {
    return Optional.ofNullable(amount)
        .filter(Money::isPositive)
        .orElseThrow(
            () ->
                FeeProblems.FORM
                    .because("A booking has an amount.")
                    .error("/amount", "is required, in yuan and more than nothing")
                    .exception());
  }

  private static String text(String pointer, @Nullable String text) {
    return Optional.ofNullable(text)
        .map(String::strip)
        .filter(some -> !some.isEmpty() && some.length() <= LONGEST_REASON)
        .orElseThrow(
            () ->
                FeeProblems.FORM
                    .because("Something is missing.")
                    .error(pointer, "is required, with at most 500 characters")
                    .exception());
  }
}
