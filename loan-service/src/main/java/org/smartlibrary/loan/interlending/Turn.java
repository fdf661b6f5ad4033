package org.smartlibrary.loan.interlending;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.loan.interlending.Notice.Action;
import org.smartlibrary.loan.interlending.Notice.Content;
import org.smartlibrary.loan.interlending.Notice.Status;
import org.smartlibrary.loan.interlending.Notice.Why;

/**
 * A request at a moment: each move with its line in the trail and what agencies outside hear of it.
 */
record Turn(InterlibraryRequest request, Instant now, Deadlines deadlines) {

  boolean isBefore(Instant then) {
    return now.isBefore(then);
  }

  Decision asBefore() {
    return Moves.asBefore(request);
  }

  Decision notNow(String help) {
    return new Decision.NotNow(Decision.Refusal.NOT_IN_THIS_STATE, request.progress().name(), help);
  }

  /** The next in the rota is asked; when there is none, that was all. */
  Decision askNext() {
    return Moves.moved(nextAsked(request));
  }

  private InterlibraryRequest nextAsked(InterlibraryRequest from) {
    Optional<Party> next = from.rota().upcoming();
    if (next.isEmpty()) {
      InterlibraryRequest unfilled =
          from.moved(new Progress.Unfilled()).step(now, null, Step.Kind.UNFILLED, null);
      return reporting(unfilled, answering(from), Status.UNFILLED, null, lastRefusal(from));
    }
    return asking(from.moved(from.progress(), from.rota().passed()), next.get(), null);
  }

  private InterlibraryRequest asking(
      InterlibraryRequest from, Party supplier, @Nullable String previous) {
    InterlibraryRequest asked =
        from.moved(new Progress.Asked(supplier, deadlines.answer(supplier, now)))
            .step(
                now,
                null,
                previous == null ? Step.Kind.ASKED : Step.Kind.ASKED_AGAIN,
                supplier.id().written());
    return toSupplier(asked, supplier, new Content.Ask(previous));
  }

  Decision askAgain() {
    Party supplier = request.progress().turn().orElseThrow();
    String before = request.numberAtSupplier();
    InterlibraryRequest again = request.moved(request.progress(), request.rota().again());
    return Moves.moved(asking(again, supplier, before));
  }

  Decision promised(Happening.Promised word) {
    Instant usual = deadlines.shipment(word.by(), now);
    Instant expected = word.expected();
    Instant shipBy = expected == null || expected.isBefore(usual) ? usual : expected;
    InterlibraryRequest moved =
        request
            .moved(new Progress.WillSupply(word.by(), shipBy))
            .step(now, word.by().id(), Step.Kind.PROMISED, null);
    return Moves.moved(reporting(moved, answering(request), Status.WILL_SUPPLY, null, null));
  }

  Decision declined(String reason) {
    return Moves.moved(nextAsked(bySupplier(Step.Kind.DECLINED, reason)));
  }

  Decision unreachable(String why) {
    return Moves.moved(
        nextAsked(request.step(now, null, Step.Kind.UNREACHABLE, supplier() + ": " + why)));
  }

  /** A second offer of another try is a refusal. */
  Decision retryOffered(Happening.RetryOffered word) {
    InterlibraryRequest noted = bySupplier(Step.Kind.RETRY_OFFERED, word.reason());
    if (request.rota().retried()) {
      return Moves.moved(nextAsked(noted));
    }
    Instant after = word.after();
    Instant then = after == null ? deadlines.retry(word.by(), now) : after;
    InterlibraryRequest moved = noted.moved(new Progress.Retry(word.by(), word.reason(), then));
    return Moves.moved(
        reporting(moved, answering(request), Status.RETRY_POSSIBLE, null, word.reason()));
  }

  Decision timeIsUp(Instant deadline) {
    if (isBefore(deadline)) {
      return asBefore();
    }
    InterlibraryRequest noted = request.step(now, null, Step.Kind.TIME_IS_UP, supplier());
    return Moves.moved(nextAsked(recalled(noted)));
  }

  Decision passedOver() {
    return Moves.moved(nextAsked(recalled(byRequester(Step.Kind.PASSED_OVER, supplier()))));
  }

  Decision withdrawn() {
    InterlibraryRequest moved =
        request
            .moved(new Progress.Cancelled())
            .step(now, request.requester().id(), Step.Kind.WITHDRAWN, null);
    return Moves.moved(
        reporting(recalled(moved), Why.CANCEL_RESPONSE, Status.CANCELLED, Boolean.TRUE, null));
  }

  /** The agency knows, so that it is not told. */
  Decision superseded() {
    return Moves.moved(moved(new Progress.Cancelled(), Step.Kind.SUPERSEDED));
  }

  private Decision notAskedFor(String help) {
    return new Decision.NotNow(Decision.Refusal.NOT_ASKED_FOR, request.progress().name(), help);
  }

  /** Nothing comes back, so that it ends here. */
  Decision copied(Happening.Copied word) {
    if (!request.need().service().mayBeCopied()) {
      return notAskedFor("The thing itself was asked for: ship it, or answer that you cannot.");
    }
    Supply supply = new Supply(word.by(), null, now, null, word.cost(), 0);
    InterlibraryRequest moved =
        request
            .moved(new Progress.CopyCompleted(supply))
            .step(now, word.by().id(), Step.Kind.COPIED, null);
    return Moves.moved(reporting(moved, answering(request), Status.COPY_COMPLETED, null, null));
  }

  Decision sent(Happening.Sent word) {
    if (!request.need().service().mayBeLent()) {
      return notAskedFor("A copy was asked for: deliver it, or answer that you cannot.");
    }
    Instant due = word.due() == null ? deadlines.loan(word.by(), now) : word.due();
    Supply supply = new Supply(word.by(), word.item(), now, due, word.cost(), 0);
    InterlibraryRequest moved =
        request
            .moved(new Progress.Shipped(supply))
            .step(now, word.by().id(), Step.Kind.SENT, word.item());
    return Moves.moved(reporting(moved, answering(request), Status.LOANED, null, null));
  }

  Decision arrived(Supply supply) {
    return toldSupplier(
        moved(new Progress.Received(supply), Step.Kind.ARRIVED), supply, Action.RECEIVED);
  }

  Decision handedOut(Supply supply) {
    return Moves.moved(moved(new Progress.OnLoan(supply), Step.Kind.HANDED_OUT));
  }

  Decision sentBack(Supply supply) {
    return toldSupplier(
        moved(new Progress.Returned(supply), Step.Kind.SENT_BACK), supply, Action.SHIPPED_RETURN);
  }

  Decision home(Supply supply) {
    InterlibraryRequest moved =
        request
            .moved(new Progress.Completed(supply))
            .step(now, supply.supplier().id(), Step.Kind.HOME, null);
    return Moves.moved(reporting(moved, Why.STATUS_CHANGE, Status.LOAN_COMPLETED, null, null));
  }

  /** The supplier's own word; an agency that asked hears of it. */
  Decision prolonged(Supply supply, Instant due) {
    if (due.equals(supply.due())) {
      return asBefore();
    }
    return Moves.moved(prolonged(supply, due, supply.supplier().id()));
  }

  private InterlibraryRequest prolonged(Supply supply, Instant due, AgencyId by) {
    Supply longer = supply.renewed(due);
    InterlibraryRequest moved =
        request
            .moved(
                switch (request.progress()) {
                  case Progress.OnLoan _ -> new Progress.OnLoan(longer);
                  case Progress.Received _ -> new Progress.Received(longer);
                  case Progress.Shipped _ -> new Progress.Shipped(longer);
                  case Progress.Requested _,
                      Progress.Asked _,
                      Progress.WillSupply _,
                      Progress.Retry _,
                      Progress.Returned _,
                      Progress.Completed _,
                      Progress.CopyCompleted _,
                      Progress.Unfilled _,
                      Progress.Cancelled _ ->
                      throw new IllegalStateException("nothing is lent: " + request.id());
                })
            .step(now, by, Step.Kind.PROLONGED, due.toString());
    return reporting(moved, Why.RENEW_RESPONSE, Status.LOANED, Boolean.TRUE, null);
  }

  /** Between members the regulation decides; an agency outside is asked and decides itself. */
  Decision prolongationWanted(Supply supply) {
    if (supply.supplier() instanceof Party.Outsider) {
      return toldSupplier(byRequester(Step.Kind.PROLONGED, "asked for"), supply, Action.RENEW);
    }
    if (supply.renewals() < deadlines.renewals()) {
      Instant due = deadlines.loan(supply.supplier(), now);
      return Moves.moved(prolonged(supply, due, request.requester().id()));
    }
    if (request.requester() instanceof Party.Outsider) {
      InterlibraryRequest noted = byRequester(Step.Kind.NOT_PROLONGED, null);
      return Moves.moved(reporting(noted, Why.RENEW_RESPONSE, Status.LOANED, Boolean.FALSE, null));
    }
    return new Decision.NotNow(
        Decision.Refusal.NO_MORE_RENEWALS,
        request.progress().name(),
        "It was prolonged as often as it may be; send it home and ask anew.");
  }

  private InterlibraryRequest moved(Progress to, Step.Kind kind) {
    return request.moved(to).step(now, request.requester().id(), kind, null);
  }

  private InterlibraryRequest byRequester(Step.Kind kind, @Nullable String says) {
    return request.step(now, request.requester().id(), kind, says);
  }

  private InterlibraryRequest bySupplier(Step.Kind kind, String says) {
    return request.step(now, request.progress().turn().orElseThrow().id(), kind, says);
  }

  private String supplier() {
    return request.progress().turn().map(party -> party.id().written()).orElse("");
  }

  /** The first word about it answers the request; those after it tell of changes. */
  private static Why answering(InterlibraryRequest from) {
    boolean answered =
        from.trail().stream()
            .anyMatch(
                step ->
                    step.kind() == Step.Kind.PROMISED || step.kind() == Step.Kind.RETRY_OFFERED);
    return answered ? Why.STATUS_CHANGE : Why.REQUEST_RESPONSE;
  }

  private static @Nullable String lastRefusal(InterlibraryRequest from) {
    return from.trail().reversed().stream()
        .filter(step -> step.kind() == Step.Kind.DECLINED)
        .map(Step::says)
        .findFirst()
        .orElse(null);
  }

  private Decision toldSupplier(InterlibraryRequest moved, Supply supply, Action action) {
    return Moves.moved(toSupplier(moved, supply.supplier(), new Content.Tell(action)));
  }

  /** A supplier outside that was asked is told that it is not wanted any more. */
  private InterlibraryRequest recalled(InterlibraryRequest from) {
    return request.progress().turn().isEmpty()
        ? from
        : toSupplier(from, request.progress().turn().get(), new Content.Tell(Action.CANCEL));
  }

  private InterlibraryRequest toSupplier(InterlibraryRequest to, Party supplier, Content content) {
    return switch (supplier) {
      case Party.Outsider outsider -> to.notify(outsider.id(), to.numberAtSupplier(), content, now);
      case Party.Member _ -> to;
    };
  }

  private InterlibraryRequest reporting(
      InterlibraryRequest of,
      Why why,
      Status status,
      @Nullable Boolean yes,
      @Nullable String reason) {
    String foreignId = of.origin().foreignId();
    return of.requester() instanceof Party.Outsider outsider && foreignId != null
        ? of.notify(outsider.id(), foreignId, new Content.Report(why, status, yes, reason), now)
        : of;
  }
}
