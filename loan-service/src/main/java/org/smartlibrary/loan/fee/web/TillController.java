package org.smartlibrary.loan.fee.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
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

  static final String KEY = "Idempotency-Key";

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
  record Booked(String fee, FeeView.EntryView entry, Money owed, Money credit) {

    static Booked of(Fee fee, Entry entry) {
      return new Booked(
          fee.charge().id(),
          FeeView.EntryView.of(entry),
          entry.left().atLeast(Money.ZERO),
          Money.ZERO.minus(entry.left()).atLeast(Money.ZERO));
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
    return book(id, new Order.Pay(FeeFields.amount(form.amount()), slip(key, fee, caller)));
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
            FeeFields.amount(form.amount()),
            FeeFields.text("/reason", form.reason()),
            slip(key, fee, caller)));
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
            FeeFields.text("/undoes", form.undoes()),
            FeeFields.text("/reason", form.reason()),
            slip(key, fee, caller)));
  }

  @PostMapping("/refunds")
  @Operation(
      summary = "The reader gets back what is to be given back, all of it or a part: 201",
      description = "For the staff of the library that charged, or above it.")
  ResponseEntity<?> refund(
      @PathVariable String id,
      @RequestBody PaymentForm form,
      @RequestHeader(name = KEY, required = false) @Nullable String key,
      Caller caller) {
    var fee = door.own(id, caller, "gives money back");
    return book(id, new Order.Refund(FeeFields.amount(form.amount()), slip(key, fee, caller)));
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
    return new Order.Slip(FeeFields.key(key), desk, caller.subject(), clock.instant());
  }
}
