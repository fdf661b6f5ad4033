package org.smartlibrary.loan.interlending.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.loan.interlending.Happening;
import org.smartlibrary.loan.interlending.Interlending;
import org.smartlibrary.loan.interlending.InterlibraryRequests;
import org.smartlibrary.loan.interlending.Need;
import org.smartlibrary.loan.interlending.Opening;
import org.smartlibrary.loan.interlending.Party;
import org.smartlibrary.loan.interlending.Progress;
import org.smartlibrary.loan.member.Staff;
import org.smartlibrary.loan.stock.Stock;
import org.smartlibrary.loan.stock.StockItem;
import org.smartlibrary.loan.stock.UnionId;
import org.smartlibrary.starter.problem.ProblemException;
import org.smartlibrary.starter.security.Caller;
import org.smartlibrary.starter.security.Isil;
import org.smartlibrary.starter.web.Page;
import org.smartlibrary.starter.web.PageRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Wishes for what nobody near has. */
@RestController
@RequestMapping("/api/interlending/requests")
@Tag(name = "Interlibrary loan", description = "What libraries lend to each other")
class InterlendingController {

  private final Interlending interlending;
  private final InterlibraryRequests requests;
  private final Sides sides;
  private final Staff staff;
  private final Stock stock;

  InterlendingController(
      Interlending interlending,
      InterlibraryRequests requests,
      Sides sides,
      Staff staff,
      Stock stock) {
    this.interlending = interlending;
    this.requests = requests;
    this.sides = sides;
    this.staff = staff;
    this.stock = stock;
  }

  @PostMapping
  @Operation(
      summary = "Asks for a title that nobody near has",
      description =
          "The first supplier is asked at once; the rota of suppliers is kept with the reasons of its order. A repeated Idempotency-Key answers with the request that is there.")
  ResponseEntity<RequestView> open(
      Caller caller,
      @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
      @RequestBody WishForm form) {
    form.fault()
        .ifPresent(
            problem -> {
              throw problem.exception();
            });
    Isil library = required(form.library());
    staff.actsFor(caller, library, "interlending");
    UnionId title = required(form.title());
    Opening opening =
        interlending.open(library, need(form, title), Boolean.TRUE.equals(form.beyond()), key);
    return switch (opening) {
      case Opening.Opened opened -> answer(opened);
      case Opening.HeldHere _ ->
          throw InterlendingProblems.HELD_HERE
              .because("%s, or a library below it, has a copy on its shelf.".formatted(library))
              .exception();
      case Opening.OtherWish _ ->
          throw InterlendingProblems.KEY_USED
              .because("Another request came under this Idempotency-Key.")
              .exception();
    };
  }

  private static ResponseEntity<RequestView> answer(Opening.Opened opened) {
    RequestView view = RequestView.forRequester(opened.request());
    return opened.created()
        ? ResponseEntity.created(URI.create("/api/interlending/requests/" + view.id())).body(view)
        : ResponseEntity.ok(view);
  }

  private Need need(WishForm form, UnionId title) {
    UnionId current = stock.current(title).orElseThrow(() -> unknown(title));
    StockItem copy = stock.copies(current).stream().findFirst().orElseThrow(() -> unknown(title));
    return new Need(
        current, copy.title(), copy.author(), form.reader(), form.note(), form.neededBy());
  }

  private static ProblemException unknown(UnionId title) {
    return InterlendingProblems.UNKNOWN_TITLE
        .because("The union has no title %s with copies.".formatted(title))
        .exception();
  }

  private static <T> T required(@Nullable T value) {
    if (value == null) {
      throw new IllegalStateException("checked before");
    }
    return value;
  }

  @GetMapping
  @Operation(
      summary = "A library's requests, the latest first",
      description =
          "as=requester: what the library asked for; as=supplier: what it is asked for now, or lends.")
  Page<RequestView> list(
      Caller caller,
      @RequestParam Isil library,
      @RequestParam(defaultValue = "requester") String as,
      @RequestParam(required = false) Progress.@Nullable Name state,
      PageRequest page) {
    staff.actsFor(caller, library, "interlending");
    Party party = Party.of(library);
    return switch (as) {
      case "requester" ->
          requests
              .page(party, InterlibraryRequests.Side.REQUESTER, state, page)
              .map(RequestView::forRequester);
      case "supplier" ->
          requests
              .page(party, InterlibraryRequests.Side.SUPPLIER, state, page)
              .map(request -> RequestView.forSupplier(request, party));
      default ->
          throw InterlendingProblems.WRONG_REQUEST
              .because("A library has two sides.")
              .error("?as", "is requester or supplier")
              .exception();
    };
  }

  @GetMapping("/{id}")
  @Operation(summary = "One request, as the caller's side sees it")
  RequestView one(Caller caller, @PathVariable String id) {
    return sides.view(caller, sides.known(id));
  }

  @PostMapping("/{id}/answers")
  @Operation(summary = "The supplier says that it will supply, cannot, shipped, or has it back")
  ResponseEntity<?> answers(Caller caller, @PathVariable String id, @RequestBody AnswerForm form) {
    var request = sides.known(id);
    Happening happening = form.happening();
    Isil supplier = required(form.library());
    staff.actsFor(caller, supplier, "interlending");
    if (!request.rota().wasAsked(Party.of(supplier))) {
      throw InterlendingProblems.unknown(id);
    }
    return Steps.answer(
        interlending.act(request.id(), happening).orElseThrow(),
        after -> RequestView.forSupplier(after, Party.of(supplier)));
  }
}
