package org.smartlibrary.loan.interlending;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.smartlibrary.loan.circulation.Answer;
import org.smartlibrary.loan.circulation.CirculationDesk;
import org.smartlibrary.loan.circulation.Copy;
import org.smartlibrary.loan.circulation.LentCopies;
import org.smartlibrary.loan.patron.Readers;
import org.smartlibrary.loan.stock.Barcode;
import org.smartlibrary.loan.stock.ItemKey;
import org.smartlibrary.starter.security.Isil;

/**
 * What libraries say of a request. Where a copy of the network goes with it the desk moves the copy
 * first, and the step follows from that; what has no copy here, as one of an agency outside, is a
 * step alone.
 */
public final class Handover {

  private final Interlending interlending;
  private final InterlibraryRequests requests;
  private final Deadlines deadlines;
  private final DeskMoves moves;
  private final Clock clock;

  /** What copies are moved by. */
  public record Desk(CirculationDesk circulation, LentCopies lent, Readers readers) {}

  public Handover(Interlending interlending, Interlending.Means means, Desk desk, Clock clock) {
    this.interlending = interlending;
    this.requests = means.requests();
    this.deadlines = means.deadlines();
    this.moves = new DeskMoves(desk, clock);
    this.clock = clock;
  }

  /** Empty when there is no such request; what does not fit moves nothing. */
  public Optional<Decision> act(RequestId id, Happening happening) {
    Optional<Decision> foreseen = interlending.foresee(id, happening);
    return foreseen.filter(decision -> !(decision instanceof Decision.Moved)).isPresent()
        ? foreseen
        : requests.find(id).flatMap(request -> act(request, happening));
  }

  private Optional<Decision> act(InterlibraryRequest request, Happening happening) {
    return switch (happening) {
      case Happening.Sent word -> sent(request, word);
      case Happening.Arrived _ -> with(request, happening, copy -> moves.arrived(request, copy));
      case Happening.HandedOut _ ->
          with(request, happening, copy -> moves.handedOut(request, copy));
      case Happening.SentBack _ -> with(request, happening, copy -> moves.sentBack(request, copy));
      case Happening.Home _ -> with(request, happening, copy -> moves.home(request, copy));
      case Happening.Prolonged _, Happening.ProlongationWanted _ -> prolonged(request, happening);
      case Happening.Promised _, Happening.Declined _, Happening.RetryOffered _ ->
          interlending.act(request.id(), happening);
      case Happening.Copied _, Happening.Unreachable _, Happening.Opened _, Happening.TimeIsUp _ ->
          interlending.act(request.id(), happening);
      case Happening.Withdrawn _, Happening.TryAgain _, Happening.PassedOver _ ->
          interlending.act(request.id(), happening);
      case Happening.Superseded _ -> interlending.act(request.id(), happening);
    };
  }

  /** What is shipped without a barcode is a step alone. */
  private Optional<Decision> sent(InterlibraryRequest request, Happening.Sent word) {
    Optional<Barcode> barcode = Optional.ofNullable(word.item()).flatMap(Barcode::of);
    if (barcode.isEmpty() || !(word.by() instanceof Party.Member(Isil supplier))) {
      return interlending.act(request.id(), word);
    }
    Instant due = word.due() == null ? deadlines.loan(word.by(), clock.instant()) : word.due();
    ItemKey key = new ItemKey(supplier, barcode.get());
    return switch (moves.lendOut(request, key, due, word)) {
      case Answer.Refused<Copy>(var why) -> Optional.of(new Decision.DeskRefuses(why));
      case Answer.Done<Copy>(var copy) when DeskMoves.isOut(copy, request) -> now(request);
      case Answer.Done<Copy> _ -> interlending.foresee(request.id(), word);
    };
  }

  private Optional<Decision> with(
      InterlibraryRequest request, Happening word, Function<Copy, Optional<Answer<?>>> move) {
    Optional<Answer<?>> moved = moves.copyOf(request).flatMap(move);
    if (moved.isPresent() && moved.get() instanceof Answer.Refused<?>(var why)) {
      return Optional.of(new Decision.DeskRefuses(why));
    }
    Optional<Decision> decision = interlending.act(request.id(), word);
    return moved.isPresent() ? now(request) : decision;
  }

  private Optional<Decision> prolonged(InterlibraryRequest request, Happening word) {
    Optional<Decision> decision = interlending.act(request.id(), word);
    if (decision.isPresent() && decision.get() instanceof Decision.Moved(var moved)) {
      moves.prolonged(moved);
    }
    return decision;
  }

  private Optional<Decision> now(InterlibraryRequest request) {
    return requests.find(request.id()).map(Decision.Moved::new);
  }
}
