package org.smartlibrary.loan.patron.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import org.smartlibrary.loan.member.Staff;
import org.smartlibrary.loan.patron.Admittance;
import org.smartlibrary.loan.patron.CardNumber;
import org.smartlibrary.loan.patron.Enrolment;
import org.smartlibrary.loan.patron.Enrolments;
import org.smartlibrary.loan.patron.Reader;
import org.smartlibrary.loan.patron.Rule;
import org.smartlibrary.loan.patron.UnknownReader;
import org.smartlibrary.starter.problem.Problems;
import org.smartlibrary.starter.security.Caller;
import org.smartlibrary.starter.security.Isil;
import org.smartlibrary.starter.web.Page;
import org.smartlibrary.starter.web.PageRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows readers to themselves and to the staff of their home. */
@RestController
@Tag(name = "Readers")
class ReaderController {

  private final Enrolments enrolments;
  private final Admittance admittance;
  private final Staff staff;

  ReaderController(Enrolments enrolments, Admittance admittance, Staff staff) {
    this.enrolments = enrolments;
    this.admittance = admittance;
    this.staff = staff;
  }

  @GetMapping("/api/readers/{id}")
  @Operation(
      summary = "One reader, with the version as entity tag",
      description =
          "A reader reaches the own entry, under the id or as «me», and a guardian a minor's. Staff"
              + " reach those whose home is theirs or below it.")
  ResponseEntity<ReaderView> get(@PathVariable String id, Caller caller) {
    var reader = admittance.admit(caller, id, "reads reader " + id);
    return Answers.shown(ResponseEntity.ok(), file(reader));
  }

  @GetMapping("/api/readers")
  @Operation(
      summary = "The readers of a library by name, or the one of a card",
      description =
          "«home» is the caller's own library when it is not said; «q» is how the name begins. With"
              + " «card» nothing else is looked at; a card that was replaced answers 409.")
  Page<ReaderView> list(
      @RequestParam Optional<String> card,
      @RequestParam Optional<Isil> home,
      @RequestParam(defaultValue = "") String q,
      PageRequest request,
      Caller caller) {
    return card.isPresent()
        ? withCard(card.get(), request, caller)
        : ofHome(home.or(caller::isil), q, request, caller);
  }

  private Page<ReaderView> ofHome(
      Optional<Isil> home, String q, PageRequest request, Caller caller) {
    var isil =
        home.orElseThrow(
            () ->
                Problems.BAD_REQUEST
                    .because("Say whose readers: those of which library.")
                    .error("?home", "is required for who acts for no library")
                    .exception());
    staff.actsFor(caller, isil, "lists readers");
    return enrolments.page(isil, q.strip(), request).map(ReaderView::of);
  }

  private Page<ReaderView> withCard(String card, PageRequest request, Caller caller) {
    var number = CardNumber.of(card);
    if (number.filter(enrolments::isDead).isPresent()) {
      throw RuleProblems.typeOf(Rule.CARD_DEAD)
          .because("The card was replaced by another and is dead for good.")
          .exception();
    }
    var found =
        number.flatMap(enrolments::withCard).stream()
            .filter(reader -> isServed(caller, reader))
            .map(this::file)
            .map(ReaderView::of)
            .toList();
    return Page.of(found, found.size(), request);
  }

  private boolean isServed(Caller caller, Reader reader) {
    try {
      admittance.attend(caller, reader.id().value(), "finds a reader by card");
      return true;
    } catch (UnknownReader e) {
      return false;
    }
  }

  private Enrolment file(Reader reader) {
    return enrolments.file(reader.id()).orElseThrow(UnknownReader::new);
  }
}
