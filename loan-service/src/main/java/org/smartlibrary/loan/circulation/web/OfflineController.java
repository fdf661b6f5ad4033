package org.smartlibrary.loan.circulation.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.loan.circulation.LoanId;
import org.smartlibrary.loan.circulation.OfflineAction;
import org.smartlibrary.loan.circulation.OfflineAnswer;
import org.smartlibrary.loan.circulation.OfflineDesk;
import org.smartlibrary.loan.circulation.Refusal;
import org.smartlibrary.loan.stock.Barcode;
import org.smartlibrary.starter.problem.Problems;
import org.smartlibrary.starter.security.Caller;
import org.smartlibrary.starter.security.Isil;
import org.smartlibrary.starter.web.Page;
import org.smartlibrary.starter.web.PageRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Takes over what desks did while they were cut off. */
@RestController
@Tag(name = "Loans")
class OfflineController {

  private static final int MOST = 500;
  private static final String NAME = "1 to 64 letters, digits and dashes";

  private final OfflineDesk desk;
  private final DeskAccess access;

  /** What was done, in its order. */
  record Batch(@Nullable String at, @Nullable List<Action> actions) {}

  /** One thing that was done, as the desk wrote it down. */
  record Action(
      @Nullable String id,
      @Nullable String kind,
      @Nullable String reader,
      @Nullable String barcode,
      @Nullable String owner,
      @Nullable String recordedAt) {}

  /** What became of it. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record View(
      String id,
      OfflineAction.Kind kind,
      Barcode barcode,
      boolean done,
      Instant countedFrom,
      @Nullable LoanId loan,
      @Nullable Instant due,
      @Nullable Refusal refusal) {

    static View of(OfflineAnswer answer) {
      return new View(
          answer.id(),
          answer.kind(),
          answer.barcode(),
          answer.refusal() == null,
          answer.countedFrom(),
          answer.loan(),
          answer.due(),
          answer.refusal());
    }
  }

  OfflineController(OfflineDesk desk, DeskAccess access) {
    this.desk = desk;
    this.access = access;
  }

  @PostMapping("/api/desk/offline")
  @Operation(
      summary = "What a desk did while it was cut off, in order; each is answered",
      description =
          "kind is LEND, RENEW or RETURN. Due dates and fees count from recordedAt, at most a week ago."
              + " An action that comes again under its id is answered as it was.")
  List<View> take(@RequestBody Batch batch, Caller caller) {
    var at = access.deskOf(caller, batch.at(), "take over offline actions");
    var actions = Optional.ofNullable(batch.actions()).orElseGet(List::of);
    if (actions.size() > MOST) {
      throw Problems.BAD_REQUEST
          .because("Send at most %d actions at once.".formatted(MOST))
          .error("/actions", "are too many")
          .exception();
    }
    var read =
        IntStream.range(0, actions.size())
            .mapToObj(i -> read(actions.get(i), "/actions/" + i))
            .toList();
    return desk.take(at, read).stream().map(View::of).toList();
  }

  @GetMapping("/api/desk/offline")
  @Operation(summary = "What a desk did offline and could not be done, the latest first")
  Page<View> refused(
      @RequestParam(required = false) @Nullable String at, PageRequest page, Caller caller) {
    return desk.refused(access.ownDesk(caller, at, "look at offline actions"), page).map(View::of);
  }

  private static OfflineAction read(Action action, String pointer) {
    return new OfflineAction(
        Fields.required(pointer + "/id", action.id(), OfflineController::name, NAME),
        Fields.required(
            pointer + "/kind", action.kind(), OfflineController::kind, "LEND, RENEW or RETURN"),
        action.reader(),
        Fields.required(pointer + "/barcode", action.barcode(), Barcode::of, "a barcode"),
        Fields.optional(pointer + "/owner", action.owner(), Isil::of, "the ISIL of a library")
            .orElse(null),
        Fields.required(
            pointer + "/recordedAt",
            action.recordedAt(),
            OfflineController::instant,
            "a time such as 2026-11-26T01:02:03Z"));
  }

  private static Optional<String> name(String text) {
    return text.matches("[0-9A-Za-z-]{1,64}") ? Optional.of(text) : Optional.empty();
  }

  private static Optional<OfflineAction.Kind> kind(String text) {
    return Arrays.stream(OfflineAction.Kind.values())
        .filter(kind -> kind.name().equals(text))
        .findFirst();
  }

  private static Optional<Instant> instant(String text) {
    try {
      return Optional.of(Instant.parse(text));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
