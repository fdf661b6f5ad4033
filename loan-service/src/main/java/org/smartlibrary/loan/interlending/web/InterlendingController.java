package org.smartlibrary.loan.interlending.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.loan.interlending.Handover;
import org.smartlibrary.loan.interlending.Happening;
import org.smartlibrary.loan.interlending.Interlending;
import org.smartlibrary.loan.interlending.InterlibraryRequest;
import org.smartlibrary.loan.interlending.InterlibraryRequests;
import org.smartlibrary.loan.interlending.Need;
import org.smartlibrary.loan.interlending.Opening;
import org.smartlibrary.loan.interlending.Party;
import org.smartlibrary.loan.interlending.Progress;
import org.smartlibrary.loan.interlending.ReaderWishes;
import org.smartlibrary.loan.member.Staff;
import org.smartlibrary.loan.patron.Reader;
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
  private final Handover handover;
  private final ReaderWishes wishes;
  private final InterlibraryRequests requests;
  private final Needs needs;
  private final Askers askers;
  private final Sides sides;
  private final Staff staff;

  InterlendingController(
      Interlending interlending,
      Handover handover,
      ReaderWishes wishes,
      InterlibraryRequests requests,
      Needs needs,
      Askers askers,
      Sides sides,
      Staff staff) {
    this.interlending = interlending;
    this.handover = handover;
    this.wishes = wishes;
    this.requests = requests;
    this.needs = needs;
    this.askers = askers;
    this.sides = sides;
    this.staff = staff;
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
    boolean byReader = Askers.isReader(caller);
    form.fault(!byReader)
        .ifPresent(
            problem -> {
              throw problem.exception();
            });
    return byReader
        ? answer(ask(caller, form, key), RequestView::forReader)
        : answer(open(caller, form, key), RequestView::forRequester);
  }

  private Opening ask(Caller caller, WishForm form, @Nullable String key) {
    Reader reader = askers.admitted(caller, form.reader());
    Isil pickup = form.library() == null ? reader.home() : form.library();
    Need need = needs.of(form, reader.id());
    return wishes.ask(reader, pickup, need, beyond(form, need), key);
  }

  private Opening open(Caller caller, WishForm form, @Nullable String key) {
    Isil library = required(form.library());
    staff.actsFor(caller, library, "interlending");
    Need need = needs.of(form, askers.atADesk(form.reader()));
    return interlending.open(library, need, beyond(form, need), key);
  }

  /** Of what the union has not nobody else can be asked. */
  private static boolean beyond(WishForm form, Need need) {
    return form.beyond() == null ? need.title() == null : form.beyond();
  }

  private static ResponseEntity<RequestView> answer(
      Opening opening, Function<InterlibraryRequest, RequestView> shown) {
    return switch (opening) {
      case Opening.Opened opened -> answer(opened, shown);
      case Opening.HeldHere _ ->
          throw InterlendingProblems.HELD_HERE
              .because("A copy stands on a shelf here.")
              .exception();
      case Opening.Refused refused -> throw WishProblems.refused(refused).exception();
      case Opening.OtherWish _ ->
          throw InterlendingProblems.KEY_USED
              .because("Another request came under this Idempotency-Key.")
              .exception();
    };
  }

  private static ResponseEntity<RequestView> answer(
      Opening.Opened opened, Function<InterlibraryRequest, RequestView> shown) {
    RequestView view = shown.apply(opened.request());
    return opened.created()
        ? ResponseEntity.created(URI.create("/api/interlending/requests/" + view.id())).body(view)
        : ResponseEntity.ok(view);
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
  @Operation(
      summary = "The supplier says that it will supply, cannot, shipped, copied, or has it back",
      description =
          "SHIPPED with a barcode sends the copy on its way to the library that asked. COPIED ends a request for which a copy does.")
  ResponseEntity<?> answers(Caller caller, @PathVariable String id, @RequestBody AnswerForm form) {
    var request = sides.known(id);
    Happening happening = form.happening();
    Isil supplier = required(form.library());
    staff.actsFor(caller, supplier, "interlending");
    if (!request.rota().wasAsked(Party.of(supplier))) {
      throw InterlendingProblems.unknown(id);
    }
    return Steps.answer(
        handover.act(request.id(), happening).orElseThrow(),
        after -> RequestView.forSupplier(after, Party.of(supplier)));
  }
}
