package org.smartlibrary.federation.cluster.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.smartlibrary.federation.cluster.Assertion;
import org.smartlibrary.federation.cluster.Assertion.Kind;
import org.smartlibrary.federation.cluster.AssertionDesk;
import org.smartlibrary.federation.cluster.AssertionDesk.Decision;
import org.smartlibrary.federation.cluster.RecordKey;
import org.smartlibrary.starter.problem.FieldError;
import org.smartlibrary.starter.security.Caller;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Takes what people assert of two records. */
@RestController
@Tag(name = "Union")
class AssertionController {

  private static final String ADDRESS = "/api/union/assertions";

  private final AssertionDesk desk;
  private final Authors authors;
  private final Clock clock;

  AssertionController(AssertionDesk desk, Authors authors, Clock clock) {
    this.desk = desk;
    this.authors = authors;
    this.clock = clock;
  }

  @PostMapping(ADDRESS)
  @Operation(
      summary = "Asserts that two records are one, or that they are not",
      description =
          "must-link joins whatever the evidence, cannot-link keeps apart whatever the evidence; both"
              + " hold until they are revoked. 200 when the same is in force already, 409 with the"
              + " assertions in the way when they say otherwise.")
  ResponseEntity<?> make(@RequestBody AssertionForm form, Caller caller) {
    Authors.checkWorksHere(caller);
    List<FieldError> errors = form.errors();
    if (!errors.isEmpty()) {
      return AssertionProblems.faulty(errors).response();
    }
    if (!authors.mayAssert(caller, form.keys())) {
      return AssertionProblems.NOT_YOURS
          .because("None of the two records is of your library or below it.")
          .response();
    }
    return answer(desk.make(assertion(form, caller)));
  }

  private Assertion assertion(AssertionForm form, Caller caller) {
    List<RecordKey> records = form.keys();
    return new Assertion(
        UUID.randomUUID().toString(),
        Kind.ofCode(form.kind()).orElseThrow(),
        records.getFirst(),
        records.getLast(),
        String.valueOf(form.reason()).strip(),
        authors.author(caller),
        clock.instant(),
        null);
  }

  private static ResponseEntity<?> answer(Decision decision) {
    return switch (decision) {
      case Decision.Made(var made) ->
          ResponseEntity.created(URI.create(ADDRESS + "/" + made.id()))
              .body(AssertionView.of(made));
      case Decision.Known(var known) -> ResponseEntity.ok(AssertionView.of(known));
      case Decision.Contradicted(var by) -> AssertionProblems.contradicted(by).response();
      case Decision.TooWide _ ->
          AssertionProblems.TOO_WIDE
              .because("More than a thousand assertions connect these records.")
              .response();
    };
  }
}
