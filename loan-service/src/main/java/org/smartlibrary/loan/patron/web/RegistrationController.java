package org.smartlibrary.loan.patron.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.loan.member.Staff;
import org.smartlibrary.loan.patron.Eraser;
import org.smartlibrary.loan.patron.Erasure;
import org.smartlibrary.loan.patron.ReaderId;
import org.smartlibrary.loan.patron.ReaderRegister;
import org.smartlibrary.loan.patron.Registration;
import org.smartlibrary.loan.patron.Rule;
import org.smartlibrary.loan.patron.StaffMandate;
import org.smartlibrary.loan.patron.UnknownReader;
import org.smartlibrary.starter.form.Reading;
import org.smartlibrary.starter.security.Caller;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Registers, changes and forgets one reader. */
@RestController
@RequestMapping("/api/readers/{id}")
@Tag(name = "Readers")
class RegistrationController {

  private final ReaderRegister register;
  private final Eraser eraser;
  private final Staff staff;
  private final RegistrationMeters meters;

  RegistrationController(
      ReaderRegister register, Eraser eraser, Staff staff, RegistrationMeters meters) {
    this.register = register;
    this.eraser = eraser;
    this.staff = staff;
    this.meters = meters;
  }

  @PutMapping
  @Operation(
      summary = "The reader as the reader is to be: 201 when new, 200 otherwise",
      description =
          "For the staff of the home library or of one above it. If-Match: only when it still is this"
              + " version. If-None-Match: * only when it is new. Another card makes the one before"
              + " dead for good. Blocks, and without them in the body the PIN and the consent to a"
              + " history, stay as they are.")
  ResponseEntity<?> put(
      @PathVariable String id,
      @RequestBody ReaderForm form,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      @RequestHeader(name = HttpHeaders.IF_NONE_MATCH, required = false) @Nullable String ifNone,
      Caller caller) {
    return Answers.of(
        meters.counted(
            register.register(
                read(id, form),
                Preconditions.of(ifMatch, ifNone),
                new StaffMandate(staff, caller, "registers reader " + id))));
  }

  @DeleteMapping
  @Operation(
      summary = "Forgets the reader: 204",
      description =
          "409 as long as a loan, a hold or a debt is open. What is kept of the past is cut from the"
              + " reader; the card and the login are free.")
  ResponseEntity<?> delete(
      @PathVariable String id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      Caller caller) {
    var reader = ReaderId.of(id).orElseThrow(UnknownReader::new);
    var mandate = new StaffMandate(staff, caller, "erases reader " + id);
    return switch (eraser.erase(reader, Preconditions.of(ifMatch, null), mandate)) {
      case Erasure.Erased() -> ResponseEntity.noContent().build();
      case Erasure.Unknown() -> throw new UnknownReader();
      case Erasure.Outdated(var actual) -> ReaderProblems.outdated(actual).response();
      case Erasure.Tied(var open) ->
          RuleProblems.typeOf(Rule.STILL_TIED)
              .because("The reader cannot be erased yet: %s.".formatted(String.join(", ", open)))
              .with("open", open)
              .response();
    };
  }

  private static Registration read(String id, ReaderForm form) {
    if (form.id() != null && !form.id().equals(id)) {
      throw ReaderProblems.FORM
          .because("The body is for another reader than the address.")
          .error("/id", "is another one in the address")
          .exception();
    }
    return switch (FormReader.read(form.forReader(id))) {
      case Reading.Good<Registration>(var registration) -> registration;
      case Reading.Faulty<Registration> faulty -> throw ReaderProblems.faulty(faulty).exception();
    };
  }
}
