package org.smartlibrary.loan.patron.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.loan.patron.Admittance;
import org.smartlibrary.loan.patron.Block;
import org.smartlibrary.loan.patron.BlockRequest;
import org.smartlibrary.loan.patron.Decision;
import org.smartlibrary.loan.patron.Standing;
import org.smartlibrary.loan.patron.UnknownReader;
import org.smartlibrary.starter.problem.Problems;
import org.smartlibrary.starter.security.Caller;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What changes of a reader without a new registration: blocks, and the consent to a history. */
@RestController
@RequestMapping("/api/readers/{id}")
@Tag(name = "Readers")
class StandingController {

  private static final int LONGEST_KEY = 200;

  private final Standing standing;
  private final Admittance admittance;
  private final Clock clock;

  StandingController(Standing standing, Admittance admittance, Clock clock) {
    this.standing = standing;
    this.admittance = admittance;
    this.clock = clock;
  }

  /**
   * Why.
   *
   * @param until null until it is lifted
   */
  record BlockForm(Block.@Nullable Reason reason, @Nullable Instant until) {}

  /** Whether what was returned is to stay linked to the reader. */
  record ConsentForm(@Nullable Boolean keepsHistory) {}

  @PostMapping("/blocks")
  @Operation(
      summary = "The reader may borrow nothing, until then or until it is lifted",
      description =
          "A library has one block a reason: the later takes the place of the earlier. A request that"
              + " comes again with its Idempotency-Key changes nothing, also when the block was lifted"
              + " since.")
  ResponseEntity<?> block(
      @PathVariable String id,
      @RequestBody BlockForm form,
      @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
      Caller caller) {
    var reader = admittance.attend(caller, id, "blocks reader " + id);
    var reason = form.reason();
    if (reason == null) {
      throw ReaderProblems.FORM
          .because("A block has a reason.")
          .error("/reason", "is required")
          .exception();
    }
    var by = caller.isil().orElse(reader.home());
    var block = new Block(reason, by, clock.instant(), form.until());
    return answer(
        key == null
            ? standing.block(reader.id(), block)
            : standing.block(reader.id(), block, BlockRequest.of(by, key(key), block)));
  }

  private static String key(String key) {
    return Optional.of(key)
        .filter(text -> !text.isBlank() && text.length() <= LONGEST_KEY)
        .orElseThrow(
            () ->
                Problems.BAD_REQUEST
                    .because("An Idempotency-Key has 1 to %d characters.".formatted(LONGEST_KEY))
                    .exception());
  }

  @DeleteMapping("/blocks/{reason}")
  @Operation(summary = "Lifts all blocks for a reason, whoever set them")
  ResponseEntity<?> unblock(
      @PathVariable String id, @PathVariable Block.Reason reason, Caller caller) {
    var reader = admittance.attend(caller, id, "lifts blocks of reader " + id);
    return answer(standing.unblock(reader.id(), reason));
  }

  @PutMapping("/history-consent")
  @Operation(
      summary = "Whether what the reader returned stays in the account",
      description = "For the reader («me»), the guardian and the staff of the home library.")
  ResponseEntity<?> consent(@PathVariable String id, @RequestBody ConsentForm form, Caller caller) {
    var reader = admittance.admit(caller, id, "sets the history consent of reader " + id);
    var keeps = form.keepsHistory();
    if (keeps == null) {
      throw ReaderProblems.FORM
          .because("Say whether the history is to be kept.")
          .error("/keepsHistory", "is required: true or false")
          .exception();
    }
    return answer(standing.keepHistory(reader.id(), keeps));
  }

  private static ResponseEntity<?> answer(Decision decision) {
    if (decision instanceof Decision.Outdated) {
      throw new UnknownReader();
    }
    return Answers.of(decision);
  }
}
